/** Samples of what was measured, and what is said of them. */

/** Notes one sample of each name. */
function collect(samples, measured) {
  for (const [name, value] of Object.entries(measured)) {
    if (value !== undefined) (samples[name] ??= []).push(value);
  }
}

/** Median, least and greatest of samples; nothing for none. */
export function summary(samples) {
  if (!samples?.length) return undefined;
  const sorted = [...samples].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return {median, least: sorted[0], greatest: sorted.at(-1)};
}

/**
 * Measures by turns: every way once in a round, so that a machine's moods hit all of them alike. Ends
 * after so many rounds, or with the round in which the time is up.
 */
export async function byTurns({rounds, seconds}, ways, measure) {
  const end = Date.now() + seconds * 1000;
  const samples = Object.fromEntries(ways.map((way) => [way, {}]));
  for (let round = 0; round === 0 || (round < rounds && Date.now() < end); round += 1) {
    for (const way of ways) collect(samples[way], await measure(way, round));
  }
  return samples;
}
