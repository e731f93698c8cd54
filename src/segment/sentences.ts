import { isGap, isText, type Token } from './token.js';

/** What ends a sentence: no full stop before a small letter or a figure ("nr. 3"), behind an initial, or behind the letter of a part at the start of its row. */
const mark = /(?:\?(?=[”"’')»\]]*(?:\d{1,2})?(?:\s|$))|(?<!\b\p{Lu}|(?:^|\n)\(?\p{Ll})[.!](?=[”"’')»\]]*(?:\d{1,2})?(?:\s[^\p{Ll}\d]|$)))/gu;

/** A question at the end of a row, with the calls of its notes and what stands behind it in brackets. */
export const asking = /\?[”"’')»\]]*\s*(?:\d{1,2}(?:,\s?\d{1,2})*\)?\s*)?(?:[([][^()[\]]{0,60}[)\]]\.?\s*)?(?:\d{1,2}\)?)?$/u;

/** The sentences that end in some rows, each with its mark. */
function sentencesOf(rows: readonly Token[]): readonly string[] {
  const text = rows.filter(isText).map(({ row }) => row.text).join('\n');
  const ends = Array.from(text.matchAll(mark), ({ index }) => index + 1);
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end).trim());
}

/** The sentences of the paragraph that rows begin with. */
const paragraphOf = (rows: readonly Token[]): readonly string[] => sentencesOf(rows.slice(0, rows.findIndex(isGap) >>> 0));

const isQuestion = (sentence = ''): boolean => sentence.endsWith('?');

/** What an answer begins with, and the words of one who answers: no question goes on with them. */
const answering = /^(?:Ja|Nee|Neen|Zie|Dit|Dat|Deze)\b|\b(?:wij|we|ons|onze|ik|mij|mijn|u vraagt)\b/iu;
/** Sentences that lead up to the next question at most. */
const longestLead = 3;

/** Whether rows begin with a question, or with a sentence or two that lead up to one and could not be an answer. */
export function leadToQuestion(rows: readonly Token[]): boolean {
  const lead = sentencesOf(rows).slice(0, longestLead);
  const asked = lead.findIndex(isQuestion);
  return asked !== -1 && !lead.slice(0, asked).some((sentence) => answering.test(sentence));
}

/** Whether the paragraph that rows begin with ends in a question. */
export const endInQuestion = (rows: readonly Token[]): boolean => isQuestion(paragraphOf(rows).at(-1));

/** Whether that paragraph is so long without a question that it is no part of one. */
export function tellMuch(rows: readonly Token[]): boolean {
  const told = paragraphOf(rows);
  return told.length > longestLead && !told.some(isQuestion);
}

/** Whether rows begin with a pointer at what only an answer prints below itself: "Zie onderstaande tabel." */
export const pointBelow = ([first]: readonly Token[]): boolean => first !== undefined && /^Zie (?:de |het )?(?:onderstaande?|hieronder)\b/u.test(first.row.text);

/** How members of a party begin what they ask in a written consultation, and the words with which they ask, with or without a question mark. */
export const membersAsk = { opening: /^(?:De|Deze|Genoemde) (?:leden|fractieleden)\b/u, words: /\b(?:vra(?:gen|agt)|verzoeken|willen (?:graag )?weten)\b/u } as const;
