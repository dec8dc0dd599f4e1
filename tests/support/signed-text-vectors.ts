/** The test vectors of `docs/signed-text.md`, taken from its text. */
export function vectorsOf(documentation: string) {
  const vectors = documentation.slice(documentation.indexOf('## Test vectors'));
  const found = (pattern: RegExp) => pattern.exec(vectors)?.[1] ?? '';
  return {
    /** A statement document, as JSON. */
    document: found(/```json\n([\s\S]*?)\n```/),
    /** What is signed of it in Ukrainian, as canonical JSON. */
    canonical: found(/```text\n([\s\S]*?)\n```/),
    digest: found(/\nand `(sha256-\S+)`/),
    /** Digests of the repository's documents. */
    digests: [...vectors.matchAll(/^\| `(\S+)` *\| `(\S+)` *\| `(\S+)` \|$/gm)].map(
      ([, path = '', language = '', digest = '']) => ({path, language, digest}),
    ),
  };
}
