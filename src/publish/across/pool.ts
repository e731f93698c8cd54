/** The same characters in memory of their own: a part of a text keeps the whole text alive for as long as itself. */
export const copy = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/** Gives each text once, as a copy, however often and from wherever it comes. */
export function createPool(): (text: string) => string {
  const pool = new Map<string, string>();
  return (text) => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    const own = copy(text);
    pool.set(own, own);
    return own;
  };
}
