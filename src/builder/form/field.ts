import type {Statement} from '../../statement/statement.js';
import type {Configuration} from '../configuration.js';

/** What the fields of the form show, and whom they tell of what a partner chooses. */
export interface FieldContext {
  readonly configuration: Configuration;
  /** The statement on show, as far as there is one. */
  readonly statement: Statement | undefined;
  readonly change: (changes: Partial<Configuration>) => void;
}

/** A listener that changes the configuration by what its field holds. */
export function changing(
  {change}: Pick<FieldContext, 'change'>,
  changesBy: (value: string) => Partial<Configuration>,
): (event: Event) => void {
  return (event) => {
    change(changesBy(valueOf(event)));
  };
}

/** What an event's field holds now. */
export function valueOf({currentTarget}: Event): string {
  return (currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
