/** Where a statement is published. */
interface Folder {
  /** Absolute address of the published folder; ends with `/`. */
  readonly at: string;
}

/** Absolute address of the page in a language. */
export function pageAddress({at}: Folder, language: string): string {
  return new URL(`${language}/`, at).href;
}

/** Absolute address of the page for an `<iframe>`, in a language. */
export function frameAddress({at}: Folder, language: string): string {
  return new URL(`frame/${language}/`, at).href;
}

/** Absolute address of what oEmbed consumers ask for, in a language. */
export function oembedAddress({at}: Folder, language: string): string {
  return new URL(`oembed/${language}.json`, at).href;
}

/** Absolute address of the page with snippets for partners, in a language. */
export function embedAddress({at}: Folder, language: string): string {
  return new URL(`${language}/embed.html`, at).href;
}
