import {css} from './css.js';

/** Every colour of the card: in light, in dark. The page can replace each by `--statement-NAME`. */
export const palette = {
  surface: ['#fff', '#16191d'],
  text: ['#1a1d21', '#e8eaed'],
  muted: ['#565d66', '#a5adb7'],
  border: ['#d5d9de', '#3a4047'],
  accent: ['#1b4f8f', '#8fb8ee'],
  plate: ['#fff', '#e9ebee'],
} as const;

/** Inside, each colour goes by `--_NAME`. */
function colors(choose: (light: string, dark: string) => string): string {
  const declarations = Object.entries(palette).map(
    ([name, [light, dark]]) => `--_${name}: var(--statement-${name}, ${choose(light, dark)});`,
  );
  return declarations.join('');
}

/** Lightness in OKLCH beyond which an accent is too weak for text on the card's ground. */
const accentLimits = {light: 0.52, dark: 0.74};

/**
 * `auto` takes the colour scheme of the page (its `color-scheme`), not the reader's alone: a dark card
 * on a page that is always light would look broken. Engines before 2024 take `auto` for light, and the
 * page's accent as it is.
 */
export const paletteStyles = css`
  .card {
    ${colors((light, dark) => `light-dark(${light}, ${dark})`)}
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  @supports (color: oklch(from red l c h)) {
    .card {
      --_accent: light-dark(
        oklch(from var(--statement-accent, ${palette.accent[0]}) min(l, ${accentLimits.light}) c h),
        oklch(from var(--statement-accent, ${palette.accent[1]}) max(l, ${accentLimits.dark}) c h)
      );
    }
  }

  @supports not (color: light-dark(red, red)) {
    .card {
      color-scheme: light;
      ${colors((light) => light)}
    }

    .dark {
      color-scheme: dark;
      ${colors((_, dark) => dark)}
    }
  }

  @media (prefers-contrast: more) {
    .card {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
`;
