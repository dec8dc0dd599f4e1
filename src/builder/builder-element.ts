import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {sourceLocale} from '../i18n/generated/locale-codes.js';
import {inLocale, type Locale} from '../i18n/locale.js';
import {directionOf, type Direction} from '../statement/language-tag.js';

/** What every element of the builder is: one that speaks the language that it is told. */
export abstract class BuilderElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {locale: {}};

  /** Language of the interface; English by default. */
  declare locale: Locale;

  constructor() {
    super();
    this.locale = sourceLocale;
  }

  /** Direction of the interface. */
  protected get dirOfWords(): Direction {
    return directionOf(this.locale);
  }

  protected override update(changed: PropertyValues): void {
    inLocale(this.locale, () => {
      super.update(changed);
    });
  }
}
