/** The same characters in memory of their own: a part of a text keeps the whole text alive for as long as itself. */
export const ownText = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
