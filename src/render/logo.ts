import {html, nothing, type TemplateResult} from 'lit';
import type {Theme} from '../source/options.js';
import type {Logo} from '../statement/statement.js';
import type {SignatoryView} from '../statement/view.js';
import {balancedSize} from './logo-size.js';

/**
 * A signatory's logo; its monogram where there is none or where it does not load. Logos that were not
 * drawn for a dark ground stand on a light plate in every theme.
 */
export function logoTemplate({id, logo, monogram}: SignatoryView, theme: Theme): TemplateResult {
  return html`
    <span part="logo" class=${logo ? '' : `tone${toneOf(id)}`} aria-hidden="true"
      >${logo ? image(logo, theme) : nothing}<span class="monogram">${monogram}</span></span
    >
  `;
}

function image(logo: Logo, theme: Theme): TemplateResult {
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

/** One of four tones, always the same for an id: neighbours with like initials can be told apart. */
function toneOf(id: string): number {
  return (id.charCodeAt(0) + id.length) % 4;
}

/** The styles show the monogram behind a hidden image. */
function hideIfBroken({type, target}: Event): void {
  (target as HTMLImageElement).hidden = type === 'error';
}
