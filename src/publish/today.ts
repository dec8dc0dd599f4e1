/** The day on which the command runs, by Universal Time: an ISO date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
