import {attribute, keepReturns} from '../markup/attribute.js';

/** An element with a declared shadow root. */
export interface ElementParts {
  readonly tag: string;
  /** Those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** Content of the shadow root, as HTML. */
  readonly root: string;
  /** As HTML. */
  readonly children: string;
}

/** The element's HTML. */
export function elementMarkup({tag, attributes, root, children}: ElementParts): string {
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  const template = `<template shadowrootmode="open">${keepReturns(root)}</template>`;
  return `<${tag}${written.join('')}>${template}${children}</${tag}>`;
}

/** Without what `@lit-labs/ssr` marks templates by, for hydration. Texts have no "<" of their own any more. */
export function withoutMarkers(markup: string): string {
  return markup.replace(/<!--.*?-->|<\?>/g, '');
}
