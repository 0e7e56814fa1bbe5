/** More texts than a usual report has; of a longer one, those that came last are remembered. */
const most = 4096;
/** Readers ask little of longer ones, which would be kept for as long as the page is open. */
const longest = 2000;

/**
 * Works something out once for each text: reader after reader asks the same of every label, cell and sentence. The
 * answer depends on nothing but the text, and nobody changes it.
 */
export function oncePerText<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    if (text.length > longest) return work(text);
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    if (answers.size >= most) answers.clear();
    const answer = work(text);
    answers.set(text, { answer });
    return answer;
  };
}
