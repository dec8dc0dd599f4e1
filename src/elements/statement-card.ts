import type {PropertyDeclarations} from 'lit';
import type {Selection} from '../render/card-model.js';
import {parseShow} from '../source/options.js';
import {StatementElement} from './statement-element.js';

/**
 * A whole statement: title, publisher, languages, summary, figures, demands and signatories.
 *
 * @tagname statement-card
 * @fires {StatementLanguageEvent} statement-language - The reader has switched the language.
 */
export class StatementCard extends StatementElement {
  static override readonly properties: PropertyDeclarations = {
    ...StatementElement.properties,
    show: {},
    addressee: {},
  };

  /** Parts to show, in order: `summary figures demands signatories`; all when none is known. */
  declare show: string | null;

  /** Id of an addressee: only the demands on that one; all for an unknown id. */
  declare addressee: string | null;

  constructor() {
    super();
    this.show = null;
    this.addressee = null;
  }

  protected override get selection(): Selection {
    return {parts: parseShow(this.show), isCard: true, onlyAddressee: this.addressee};
  }
}
