/**
 * Subresource Integrity hash of bytes, such as `sha384-…`. Empty where the page has not come by https, because
 * browsers compute none there.
 */
export async function integrityOf(bytes: Blob): Promise<string> {
  // Missing outside of secure contexts, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return '';
  const digest = new Uint8Array(await subtle.digest('SHA-384', await bytes.arrayBuffer()));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
