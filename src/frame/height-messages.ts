/**
 * How high a frame's content is, in every form that some page around a frame understands: our own, that
 * of AMP, and that of WordPress, which knows its frames by a secret.
 *
 * @param height In CSS pixels.
 * @param secret What WordPress has put into the frame's address; none elsewhere.
 */
export function heightMessages(height: number, secret: string | undefined): readonly object[] {
  return [
    {type: 'statement-card-height', height},
    {sentinel: 'amp', type: 'embed-size', height},
    ...(secret ? [{message: 'height', value: height, secret}] : []),
  ];
}

/** Whether a message asks for the height: in our form, or in that of WordPress. */
export function asksForHeight(data: unknown, secret: string | undefined): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const {type, message, secret: told} = data as Readonly<Record<string, unknown>>;
  return (
    type === 'statement-card-measure' ||
    (message === 'ready' && secret !== undefined && told === secret)
  );
}
