import {canonicalJson} from '../statement/canonical-json.js';
import {signedText, type TextDigests} from '../statement/signed-text.js';
import type {Statement} from '../statement/statement.js';

/**
 * Digests of a statement's text in each of its languages. None on pages that are not secure: browsers do not
 * compute them there.
 */
export async function textDigests(statement: Statement): Promise<TextDigests> {
  const digests = new Map<string, string>();
  const {subtle} = crypto as Partial<Crypto>;
  for (const language of subtle ? Object.keys(statement.languages) : []) {
    const text = new TextEncoder().encode(canonicalJson(signedText(statement, language)));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
    digests.set(language, `sha256-${btoa(String.fromCharCode(...hash))}`);
  }
  return digests;
}
