import {expect} from '@open-wc/testing';
import {mount, next, one} from '../support/harness.js';

/** Accents of partners' brands, from pale to nearly black. */
const accents = {
  yellow: '#ffd500',
  orange: '#f57c00',
  red: '#d32f2f',
  pink: '#ff80ab',
  green: '#2e7d32',
  turquoise: '#00bcd4',
  blue: '#0057b8',
  navy: '#0b1f3a',
};

/** Relative luminance by WCAG 2.2, of any colour that the engine can paint. */
function luminance(color: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

async function showWith(theme: string, accent?: string): Promise<Element> {
  const host = mount('');
  const ready = next(host, 'statement-ready');
  host.innerHTML = `<statement-card lang="en" theme="${theme}"></statement-card>`;
  const card = host.querySelector('statement-card')!;
  if (accent) card.style.setProperty('--statement-accent', accent);
  await ready;
  return card;
}

describe('the colours', () => {
  for (const theme of ['light', 'dark']) {
    for (const [name, accent] of Object.entries(accents)) {
      it(`make a ${name} accent readable in the ${theme} theme`, async () => {
        const card = await showWith(theme, accent);
        const {color} = getComputedStyle(one(card, '[part=meta] strong'));
        const {backgroundColor} = getComputedStyle(one(card, 'article'));
        expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
      });
    }

    it(`have contrast without an accent in the ${theme} theme`, async () => {
      const card = await showWith(theme);
      const {backgroundColor} = getComputedStyle(one(card, 'article'));
      for (const selector of ['[part=meta] strong', '[part=title]', '.line', '[part=demand] p']) {
        const {color} = getComputedStyle(one(card, selector));
        expect(contrast(color, backgroundColor), selector).to.be.at.least(4.5);
      }
    });
  }

  it('leave an accent alone that is strong enough', async () => {
    const card = await showWith('light', '#0057b8');
    const {color} = getComputedStyle(one(card, '[part=meta] strong'));
    expect(contrast(color, '#0057b8')).to.be.below(1.02);
  });
});
