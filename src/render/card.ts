import {html, noChange, type TemplateResult} from 'lit';
import type {Part} from '../source/options.js';
import type {CardModel} from './card-model.js';
import {container} from './container.js';
import {demandsPart} from './demands.js';
import {figuresPart} from './figures.js';
import {footerPart} from './footer.js';
import {headerPart} from './header.js';
import {signatoriesPart} from './signatories.js';
import {summaryPart} from './summary.js';

type PartTemplate = (model: CardModel) => unknown;

const partTemplates: Record<Exclude<Part, 'signatories'>, PartTemplate> = {
  summary: summaryPart,
  figures: figuresPart,
  demands: demandsPart,
};

/** A statement, or parts of it. The language and direction of the whole are the statement's. */
export function cardTemplate(model: CardModel): TemplateResult {
  const {view, theme, parts, isCard, keptSlices} = model;
  // Where slices are on show as they are to be, the rest is, too.
  const changed = (content: PartTemplate) => (keptSlices > 0 ? noChange : content(model));
  return container(html`
    <article part="card" class=${`card ${theme}`} lang=${view.language} dir=${view.dir}>
      ${isCard ? changed(headerPart) : ''}
      ${parts.map((part) =>
        part === 'signatories' ? signatoriesPart(model) : changed(partTemplates[part]),
      )}
      ${changed(footerPart)}
    </article>
  `);
}
