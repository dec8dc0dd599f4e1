import {css} from './css.js';

/** Every colour of the card: in light, in dark. The page can replace each by `--statement-NAME`. */
const palette = {
  surface: ['#fff', '#16191d'],
  text: ['#1a1d21', '#e8eaed'],
  muted: ['#565d66', '#a5adb7'],
  border: ['#d5d9de', '#3a4047'],
  accent: ['#1b4f8f', '#8fb8ee'],
} as const;

/** Inside, each colour goes by `--_NAME`. */
function colors(choose: (light: string, dark: string) => string): string {
  const declarations = Object.entries(palette).map(
    ([name, [light, dark]]) => `--_${name}: var(--statement-${name}, ${choose(light, dark)});`,
  );
  return declarations.join('');
}

/**
 * `auto` takes the colour scheme of the page (its `color-scheme`), not the reader's alone: a dark card
 * on a page that is always light would look broken. Engines before 2024 show every card light.
 */
export const paletteStyles = css`
  .card {
    color-scheme: inherit;
    ${colors((light, dark) => `light-dark(${light}, ${dark})`)}
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  @supports not (color: light-dark(red, red)) {
    .card {
      color-scheme: light;
      ${colors((light) => light)}
    }
  }
`;
