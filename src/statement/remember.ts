/** A function that works out its answer once for each text, for what takes engines long. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (!answers.has(text)) answers.set(text, answer(text));
    return answers.get(text) as Answer;
  };
}
