interface Policy {
  readonly createHTML: (html: string) => string;
  readonly createScript: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

const asItIs = (text: string) => text;

const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};

/**
 * For pages that require Trusted Types: they have to allow `statement-builder`, beside Lit's own `lit-html`.
 * Only for markup that is parsed where nothing runs, for JSON, and for the address of the card's script.
 */
export const trusted: Policy = trustedTypes?.createPolicy('statement-builder', {
  createHTML: asItIs,
  createScript: asItIs,
  createScriptURL: asItIs,
}) ?? {createHTML: asItIs, createScript: asItIs, createScriptURL: asItIs};
