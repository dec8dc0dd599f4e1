import type {Selection} from '../render/card-model.js';
import {StatementElement} from './statement-element.js';

/**
 * A statement's title and summary alone.
 *
 * @tagname statement-summary
 */
export class StatementSummary extends StatementElement {
  protected override get selection(): Selection {
    return {parts: ['summary'], isCard: false, onlyAddressee: null};
  }
}
