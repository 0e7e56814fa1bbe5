/**
 * Works something out once for each thing and remembers it as long as the thing is there: a report never changes, and a
 * long one takes its time.
 */
export function oncePer<Thing extends object, Answer>(
  work: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { answer: Answer }>();
  return (thing) => {
    const known = answers.get(thing) ?? { answer: work(thing) };
    answers.set(thing, known);
    return known.answer;
  };
}
