import type {Frame, Page} from 'puppeteer-core';

/** What a reader sees of a card. */
export interface ShownCard {
  readonly title: string;
  /** Computed colour of its ground. */
  readonly ground: string;
  readonly demands: number;
  /** Organisations whose names are on show. */
  readonly signatories: number;
}

/** Waits until a card is on show in a page or frame. */
export async function shownCard(place: Page | Frame): Promise<ShownCard> {
  await place.waitForSelector('statement-card >>> [part~=title]', {visible: true});
  return place.evaluate(() => {
    const root = document.querySelector('statement-card')!.shadowRoot!;
    const [title, demands, signatories] = ['title', 'demand', 'signatory'].map((part) =>
      [...root.querySelectorAll<HTMLElement>(`[part~=${part}]`)].filter((one) =>
        one.checkVisibility(),
      ),
    );
    return {
      title: title![0]!.innerText,
      ground: getComputedStyle(root.querySelector('[part~=card]')!).backgroundColor,
      demands: demands!.length,
      signatories: signatories!.length,
    };
  });
}

/** The frame in a page, once it has loaded. */
export async function frameIn(page: Page): Promise<Frame> {
  const element = (await page.waitForSelector('iframe'))!;
  await element.scrollIntoView();
  return await element.contentFrame();
}
