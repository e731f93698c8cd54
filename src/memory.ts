/** The same characters in memory of their own: a part of a text keeps the whole text alive for as long as itself. */
export const ownText = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/** A function of a text that works each out once, as far as there is room: when it knows `most` of them it starts anew. */
export function boundedMemo<V>(work: (text: string) => V, most: number): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    if (known.size >= most) known.clear();
    const made = work(text);
    known.set(ownText(text), made);
    return made;
  };
}
