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

/** An attribute's HTML, with the space before it; nothing without a value. */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${keepReturns(String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;'))}"`;
}

/** Data for a script, in which nothing can end the element or begin a comment. */
export function jsonScript(data: unknown, type = 'application/json'): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="${type}">${json}</script>`;
}

/** Without what `@lit-labs/ssr` marks templates by, for hydration. Texts have no "<" of their own any more. */
export function withoutMarkers(markup: string): string {
  return markup.replace(/<!--.*?-->|<\?>/g, '');
}

/** Parsers make new lines of them where they are not written as numbers. */
function keepReturns(markup: string): string {
  return markup.replaceAll('\r', '&#13;');
}
