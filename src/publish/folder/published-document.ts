import type {StatementDocument} from '../../statement/statement.js';

/**
 * A document as it is published: without what is meant for its editors, which is `$schema` and every
 * `$comment`.
 *
 * @param signatories With their logos named as in the published folder.
 */
export function publishedDocument(
  document: StatementDocument,
  signatories: StatementDocument['signatories'],
): StatementDocument {
  return withoutNotes({...document, signatories}) as StatementDocument;
}

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '$comment' && name !== '$schema')
      .map(([name, field]) => [name, withoutNotes(field)]),
  );
}
