/** A message in one line, so that a list of failures has a line for each. */
export function oneLine(message) {
  return String(message).replace(/\s+/g, ' ').trim();
}
