/** Answers kept at most, and the longest word whose answer is kept. */
const limits = { answers: 20_000, length: 60 } as const;

/** A function of a word that works each word out once: texts repeat the same few thousand. Forgets all when it holds too many, so that no text makes it grow. */
export function remember<T>(workOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const met = known.get(word);
    if (met !== undefined) return met;
    const own = ` ${word}`.slice(1); // a copy, since a word cut out of a text holds on to all of it
    const answer = workOut(own);
    if (known.size >= limits.answers) known.clear();
    if (word.length <= limits.length) known.set(own, answer);
    return answer;
  };
}
