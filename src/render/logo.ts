import {html, type TemplateResult} from 'lit';
import type {Theme} from '../source/options.js';
import type {SignatoryView} from '../statement/view.js';
import {balancedSize} from './logo-size.js';

/**
 * A signatory's logo; its monogram where there is none or where it does not load. Logos that were not
 * drawn for a dark ground stand on a light plate in every theme.
 */
export function logoTemplate({logo, monogram}: SignatoryView, theme: Theme): TemplateResult {
  const initials = html`<span class="monogram">${monogram}</span>`;
  if (!logo) return html`<span part="logo" aria-hidden="true">${initials}</span>`;
  const {width, height} = balancedSize(logo);
  const dark = theme === 'dark' ? logo.dark : undefined;
  return html`
    <span part="logo" aria-hidden="true">
      <img
        class=${dark === undefined ? 'plate' : ''}
        src=${dark ?? logo.src}
        width=${width}
        height=${height}
        alt=""
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @load=${hideIfBroken}
        @error=${hideIfBroken}
      />${initials}
    </span>
  `;
}

/** The styles show the monogram behind a hidden image. */
function hideIfBroken({type, target}: Event): void {
  (target as HTMLImageElement).hidden = type === 'error';
}
