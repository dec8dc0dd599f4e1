import {html, type TemplateResult} from 'lit';
import type {Theme} from '../source/options.js';
import type {Logo} from '../statement/statement.js';
import {balancedSize} from './logo-size.js';

/**
 * A signatory's logo. One that was not drawn for a dark ground stands on a light plate in every theme; the
 * monogram beside it is shown where it does not load.
 */
export function logoImage(logo: Logo, theme: Theme): TemplateResult {
  const {width, height} = balancedSize(logo);
  const dark = theme === 'dark' ? logo.dark : undefined;
  return html`<img
    class=${dark ? '' : 'plate'}
    src=${dark ?? logo.src}
    width=${width}
    height=${height}
    alt=""
    loading="lazy"
    referrerpolicy="no-referrer"
    @load=${hideIfBroken}
    @error=${hideIfBroken}
  />`;
}

/** The styles show the monogram behind a hidden image. */
function hideIfBroken({type, target}: Event): void {
  (target as HTMLImageElement).hidden = type === 'error';
}
