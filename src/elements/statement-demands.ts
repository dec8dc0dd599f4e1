import type {PropertyDeclarations} from 'lit';
import type {Selection} from '../render/card-model.js';
import {StatementElement} from './statement-element.js';

/**
 * A statement's demands alone.
 *
 * @tagname statement-demands
 */
export class StatementDemands extends StatementElement {
  static override readonly properties: PropertyDeclarations = {
    ...StatementElement.properties,
    addressee: {},
  };

  /** Id of an addressee: only the demands on that one; all for an unknown id. */
  declare addressee: string | null;

  constructor() {
    super();
    this.addressee = null;
  }

  protected override get selection(): Selection {
    return {parts: ['demands'], isCard: false, onlyAddressee: this.addressee};
  }
}
