'use client';

import 'statement-card/define.js';

/** Registers the tags in the browser. */
export function Register() {
  return null;
}
