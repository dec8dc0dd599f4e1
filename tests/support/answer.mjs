/** Answers a request with exactly this media type: the framework's own setter would add an encoding. */
export function answer(context, body, type) {
  context.body = body;
  context.set('Content-Type', type);
}
