import type {Selection} from '../render/card-model.js';
import {StatementElement} from './statement-element.js';

/**
 * A statement's signatories alone.
 *
 * @tagname statement-signatories
 */
export class StatementSignatories extends StatementElement {
  protected override get selection(): Selection {
    return {parts: ['signatories'], isCard: false, onlyAddressee: null};
  }
}
