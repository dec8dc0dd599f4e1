import {needs, type Need} from '../../snippets/snippet.js';

/** Says something in the current locale. */
export type Words = () => string;

/** What to do on a platform with the snippets for some needs. */
export interface Way {
  readonly needs: readonly Need[];
  /** At most five, in their order. */
  readonly steps: readonly Words[];
}

/** A page of a product's documentation. */
export interface Source {
  /** Title and product, in the page's own language, English. */
  readonly title: string;
  readonly address: string;
  /** ISO date of the copy that was read, where it is known. */
  readonly asOf?: string;
}

/** A system in which websites are made, with what is known about snippets there. */
export interface Platform {
  /** Stable name. */
  readonly id: string;
  /** Name in the list. Products are called the same in every language. */
  readonly name: Words;
  /** Every need is in one of them, or is an obstacle. */
  readonly ways: readonly Way[];
  /** Why the snippet for a need does not work there, or is not known to. */
  readonly obstacles?: Readonly<Partial<Record<Need, Words>>>;
  /** What to take where there is an obstacle. */
  readonly instead?: 'frame' | 'placeholder';
  /** What has been tried there; nothing where the steps are taken from documentation alone. */
  readonly tried?: readonly Words[];
  /** From where the steps are taken. */
  readonly sources: readonly Source[];
}

/** The needs whose snippets hold all that they need. The placeholder waits for a script of the site. */
export const completeNeeds: readonly Need[] = needs.filter((need) => need !== 'placeholder');
