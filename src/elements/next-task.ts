/** Lets the page paint, and take in what its reader does. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
