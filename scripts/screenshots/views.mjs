/** The views of the card that are worth looking at. */
import {crowd} from './crowd.mjs';

const tags = ['statement-card', 'statement-summary', 'statement-demands', 'statement-signatories'];
const sample = 'src="/demo/green-rivers/statement.json"';

const element = (tag, attributes) => `<${tag} ${attributes}></${tag}>`;

/** Every combination of theme, direction, width and element; from right to left, the sample. */
export const combinations = ['light', 'dark'].flatMap((theme) =>
  ['ltr', 'rtl'].flatMap((dir) =>
    [280, 640, 960].flatMap((width) =>
      tags.map((tag) => ({
        name: `${tag}-${theme}-${dir}-${width}`,
        tag,
        theme,
        width,
        hasTouch: width < 400,
        dir,
        dark: theme === 'dark',
        lang: dir === 'rtl' ? 'ar' : 'uk',
        markup: element(tag, `theme="${theme}" ${dir === 'rtl' ? sample : ''}`),
      })),
    ),
  ),
);

const languages = ['en', 'uk', 'crh', 'tr'].map((lang) => ({
  name: `language-${lang}`,
  width: 640,
  lang,
  markup: element('statement-card', ''),
}));

const hostFonts = Object.entries({
  serif: 'Noto Serif, serif',
  sans: 'Noto Sans, sans-serif',
  mono: 'DejaVu Sans Mono, monospace',
}).map(([name, font]) => ({
  name: `font-${name}`,
  width: 720,
  font,
  markup: element('statement-card', ''),
}));

const sizes = [240, 1200].map((width) => ({
  name: `width-${width}`,
  width,
  hasTouch: width < 400,
  lang: 'uk',
  markup: element('statement-card', ''),
}));

const samples = ['en', 'de'].map((lang) => ({
  name: `sample-${lang}`,
  width: 800,
  lang,
  markup: element('statement-card', `${sample} style="--statement-accent: #f2c200"`),
}));

const crowds = [280, 960].map((width) => ({
  name: `crowd-${width}`,
  width,
  hasTouch: width < 400,
  markup: `<statement-card>${crowd}</statement-card>`,
}));

export const views = [...combinations, ...languages, ...hostFonts, ...sizes, ...samples, ...crowds];

/** The few whose every change is to be seen by a person: compared with `tests/visual/`. */
export const mainViews = views.filter(({name}) =>
  [
    'statement-card-light-ltr-640',
    'statement-card-dark-ltr-960',
    'statement-card-light-ltr-280',
    'statement-card-dark-rtl-640',
    'statement-demands-light-ltr-640',
  ].includes(name),
);
