import {expect} from '@open-wc/testing';
import {EmbedSteps} from '../../../src/builder/steps/embed-steps.js';
import {platforms} from '../../../src/builder/steps/steps.js';
import {all, mount, next, one, texts} from '../../support/harness.js';

customElements.define('embed-steps', EmbedSteps);

async function show(attributes = '', page = ''): Promise<EmbedSteps> {
  const host = mount(`<main ${page}><embed-steps ${attributes}></embed-steps></main>`);
  const element = host.querySelector('embed-steps')!;
  await element.updateComplete;
  return element;
}

/** As a reader does. */
async function choose(element: EmbedSteps, platform: string): Promise<void> {
  const select = one(element, 'select') as HTMLSelectElement;
  select.value = platform;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

describe('<embed-steps>', () => {
  it('lists all platforms and shows the steps for the first', async () => {
    const element = await show();
    expect(texts(element, 'option')).to.deep.equal(platforms.map(({name}) => name()));
    expect(texts(element, 'ol li')[1]).to.contain('Custom HTML');
  });

  it('shows the steps for the platform that a reader chooses', async () => {
    const element = await show();
    await choose(element, 'ghost');
    expect(element.platform).to.equal('ghost');
    expect(texts(element, 'ol li')[0]).to.contain('HTML card');
  });

  it('shows the platform that it is told', async () => {
    const element = await show('platform="joomla"');
    expect((one(element, 'select') as HTMLSelectElement).value).to.equal('joomla');
    expect(texts(element, 'ol li')[0]).to.contain('No Filtering');
  });

  it('shows other steps for another need', async () => {
    const element = await show('platform="wix"');
    expect(texts(element, 'ol li').join()).to.contain('Enter Code').and.not.contain('src=');
    element.need = 'frame';
    await element.updateComplete;
    expect(texts(element, 'ol li').join()).to.contain('src=').and.not.contain('Enter Code');
  });

  for (const [platform, need, instead] of [
    ['wordpress-author', 'plain', 'placeholder'],
    ['wix', 'placeholder', 'frame'],
  ] as const) {
    it(`offers the ${instead} where the ${need} snippet does not work: ${platform}`, async () => {
      const element = await show(`platform="${platform}" need="${need}"`);
      expect(texts(element, 'ol li')).to.deep.equal([]);
      expect(texts(element, '[role=status]')[0]).to.contain('Take the');
      const wanted = next(element.parentElement!, 'embed-steps-need');
      one(element, 'button').click();
      expect((await wanted).need).to.equal(instead);
    });
  }

  it('offers nothing else where the snippet works', async () => {
    const element = await show('platform="wordpress-author" need="placeholder"');
    expect(texts(element, 'ol li')).to.have.length(4);
    expect(all(element, 'button')).to.deep.equal([]);
    expect(texts(element, '[role=status]')).to.deep.equal(['']);
  });

  it('says what was tried, and what is only documented, where', async () => {
    const element = await show('platform="html"');
    expect(texts(element, '.evidence p')).to.deep.equal(['Tried in Chromium, Firefox and WebKit.']);
    await choose(element, 'squarespace');
    expect(texts(element, '.evidence')[0]).to.equal(
      'Taken from the documentation, not tried: Squarespace: Code blocks (as of 2 October 2026)',
    );
    expect((one(element, 'a') as HTMLAnchorElement).host).to.equal('support.squarespace.com');
  });

  it('takes values that it does not know for the usual ones', async () => {
    const element = await show('platform="geocities" need="magic"');
    expect((one(element, 'select') as HTMLSelectElement).value).to.equal('wordpress');
    expect(texts(element, 'ol li')).to.have.length(4);
  });

  it('stores nothing', async () => {
    // What other tests have stored is there on this site as well.
    const stored = () => [localStorage.length, sessionStorage.length, document.cookie];
    const before = stored();
    const element = await show();
    await choose(element, 'drupal');
    expect(stored()).to.deep.equal(before);
    expect((await show()).platform).to.equal('');
  });

  for (const [locale, dir] of [
    ['uk', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`is in the language and direction of its locale: ${locale}`, async () => {
      const element = await show('', 'lang="en"');
      element.locale = locale;
      await element.updateComplete;
      const root = one(element, 'div');
      expect([root.lang, root.dir]).to.deep.equal([locale, dir]);
      const [title] = all(element, 'a');
      expect(title!.lang).to.equal('en');
    });
  }

  for (const scheme of ['light', 'dark']) {
    for (const attributes of ['platform="drupal"', 'platform="wix" need="offline"']) {
      it(`axe finds nothing in ${attributes}, ${scheme}`, async () => {
        const colours = scheme === 'dark' ? '#101316; color: #e8ebee' : '#f3f4f6';
        const element = await show(
          attributes,
          `lang="en" style="color-scheme: ${scheme}; background: ${colours}"`,
        );
        await expect(element.parentElement!).to.be.accessible();
      });
    }
  }
});
