import type {Page} from 'puppeteer-core';
import type {Need} from '../../src/snippets/snippet.js';

// What a webmaster does in the builder, by clicks and keys.

/** Asked at each frame: nothing tells of changes in shadow trees. */
const visible = {visible: true};

/** Opens a page with the builder, once its snippet is there. */
export async function openBuilder(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('embed-builder >>> .result[aria-busy=false] snippet-code', visible);
}

/** Chooses what the snippet is needed for. */
export async function chooseNeed(page: Page, need: Need): Promise<void> {
  await page.locator(`embed-builder >>> label:has(input[name=need][value=${need}])`).click();
}

/** Chooses between light and dark. */
export async function chooseDark(page: Page): Promise<void> {
  await page.locator('embed-builder >>> label:has(input[name=theme][value=dark])').click();
}

/** Holds the card to a language, in a list that is gone through by the arrow keys. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  const list = (await page.waitForSelector('embed-builder >>> #lang', visible))!;
  await list.focus();
  const count = await list.$$eval('option', ({length}) => length);
  for (let presses = 0; presses < count; presses += 1) {
    if ((await list.evaluate((element) => (element as HTMLSelectElement).value)) === language)
      return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${language} is not in the list`);
}

/** Presses Copy, and waits until the button says that it has. */
export async function copy(page: Page, code: 'snippet' | 'script line' = 'snippet'): Promise<void> {
  const place = code === 'snippet' ? 'snippet-code' : 'snippet-code ~ snippet-code';
  await page.locator(`embed-builder >>> ${place} >>> button.copy`).click();
  await page.waitForSelector(`embed-builder >>> ${place} >>> button.copied`, visible);
}

/** Pastes the clipboard into a field of the partner's form. */
export async function paste(page: Page, field: 'page' | 'footer'): Promise<void> {
  await page.bringToFront();
  await page.locator(`textarea[name=${field}]`).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await page.waitForFunction(
    (name) => document.querySelector<HTMLTextAreaElement>(`[name=${name}]`)?.value !== '',
    {},
    field,
  );
}

/** Saves the partner's form, and is on the page then. */
export async function save(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator('button').click()]);
}
