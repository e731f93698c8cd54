import { dossierParts } from '../tables/official-numbers.js';
import type { LineRole } from '../types/source.js';
import { type LabelList, readLabels } from './label-list.js';
import { roleToken } from './role-token.js';
import type { Row } from './row.js';
import type { LabelStyle, Token, TokenClass } from './token.js';

interface Entry {
  readonly class: TokenClass;
  readonly looks: RegExp;
  readonly notice?: true;
  /** It is the first note of the paper, the same in all, and tells nothing of its own. */
  readonly isNote?: true;
}

const year = String.raw`\d{4}\s?[-–—/]\s?\d{2,4}`;

/** What a row is by its words alone: the first that fits. A new layout is a line here. */
const phrases: readonly Entry[] = [
  { class: 'page-foot', looks: new RegExp(`^(?:Tweede|Eerste) Kamer, vergaderjaar ${year}, (?:Aanhangsel|Vragen)(?:\\s+\\d+)?$`, 'iu') },
  { class: 'page-foot', looks: new RegExp(`^(?:Tweede|Eerste) Kamer, vergaderjaar ${year}, [\\d ]{5,7}(?: (?:${dossierParts.chapter}|${dossierParts.fund}))?(?:-\\d+)?, nr\\. \\d+\\s+\\d+$`, 'u') },
  { class: 'page-foot', looks: /^(?:ISSN \d{4}|[’']?s-Gravenhage \d{4}).{0,160}$/u },
  { class: 'page-foot', looks: /^(?:a?h|kv) [te]k (?:\d{8} \d{1,4}|\d{4}Z\d{5})$/u },
  { class: 'page-foot', looks: /^(?:ah-[te]k|kv-[te]k|kst|h-[te]k|blg)-[\dA-Z-]+(?:-[hn]\d)?$/u },
  { class: 'page-foot', looks: /^(?:pagina|blad|bladzijde|p\.)\s+\d+(?:\s+(?:van|\/)\s+\d+)?$/iu },
  { class: 'page-foot', looks: /^[-–]\s?\d{1,3}\s?[-–]$/u },
  { class: 'page-foot', looks: /^[_\-–—=*.\s]{5,}$|^[.,•%/\s]{2,5}$|^(?:\d{1,2} )?1814 ?[-—] ?2014\b/u },
  { class: 'page-foot', isNote: true, looks: /^(?:1 |\W{0,3})De vra(?:ag|gen) .{0,30}(?:is|zijn) hier exact weergegeven\b/u },
  { class: 'page-foot', looks: /^(?:aan )?(?:de )?formulering(?:en)? is niets veranderd\.?$/u },
  { class: 'blank', looks: /^X Noot$/u },
  { class: 'masthead', looks: /^(?:\d |\| ?)?(?:Tweede|Eerste) Kamer der Staten-Generaal/u },
  { class: 'masthead', looks: new RegExp(`^Vergaderjaar ${year}`, 'u') },
  { class: 'masthead', looks: /^(?:Mondelinge |Schriftelijke )?Vra(?:ag|gen) (?:van (?:de leden|het lid|de fractie)|gesteld door)/iu },
  { class: 'masthead', looks: /^Antwoord(?:en)?(?: van)? (?:de )?(?:\p{L}+ )?(?:minister|staatssecretaris|regering)/iu },
  { class: 'masthead', notice: true, looks: /^Mededeling van (?:de )?(?:minister|staatssecretaris)/iu },
  { class: 'masthead', looks: /^Beantwoording van (?:de )?(?:minister|staatssecretaris)/iu },
  { class: 'masthead', looks: /^(?:Nr\.? \d+\s+|\d{4}D\d{5}\s+)?(?:VERSLAG HOUDENDE |Verslag houdende )?(?:EEN )?LIJST VAN VRAGEN(?: EN ?ANTWOORDEN)?/iu },
  { class: 'masthead', looks: /^(?:(?:[Nn]r\.? \d+|[A-Z]{1,2}\d?|\d{4}D\d{5})\s+)?(?:INBRENG )?VERSLAG VAN EEN (?:NADER )?SCHRIFTELIJK OVERLEG/u },
  { class: 'masthead', looks: /^Vastgesteld ?\d{1,2} \p{Ll}+ \d{4}/u },
  { class: 'masthead', looks: /^AH \d{1,4}$|^\d{4}Z\d{5}$|^\(ingezonden \d{1,2} \p{Ll}+ \d{4}\)$|^Zie ook Aanhangsel Handelingen/u },
  { class: 'masthead', looks: /^\d{2} ?\d{3}(?: [IVXLC]+|-\d+)?(?:\s+\p{Lu}.*)?$/u },
  { class: 'masthead', looks: /^(?:Antwoord(?:en)? op|Beantwoording(?: van)?|Reactie op) (?:de )?(?:schriftelijke |feitelijke )?(?:Kamer)?vra(?:ag|gen) (?:van (?:de leden|het lid|Kamerlid) \p{Lu}|(?:over|inzake) (?![^.?!]*\b(?:heb|ben|is|zijn)\b))/u },
  { class: 'masthead', looks: /^Brief van (?:de|het) (?:[Mm]inister|[Ss]taatssecretaris|kabinet)(?![^ ,])[^.?!;:]{0,150}$/u },
  { class: 'masthead', looks: /^(?:Den Haag|['’]s-Gravenhage),? \d{1,2} \p{Ll}+ \d{4}$/u },
  { class: 'masthead', looks: /^(?:Kamervraag|Kamerstuk)(?: \d{4}Z\d{5}| \d{5}(?:-[A-Z\d]+){1,2})?$/u },
  { class: 'title', looks: /^(?:Antwoord(?:en)? A\S{1,2}gemene Rekenkamer (?:op|bij)|\p{Lu}eantwoordi?ng) .{0,10}vra(?:ag|gen).{0,20}Tweede Kamer\b/u },
  { class: 'title', looks: /^Antwo[ao]rd(?:en)? A\S{1,2}gemene Rekenkamer (?:op|bij)\b/u },
  { class: 'masthead', looks: /^Algemene Rekenkamer\b|^(?:DATUM|BETREFT|Datum|Betreft|Onderwerp)\b/u },
  { class: 'masthead', looks: /^>? ?Retouradres|^(?:Aan )?[Dd]e [Vv]oorzitter van de (?:Tweede|Eerste) Kamer\b/u },
  { class: 'letter', looks: /^(?:Geachte|Hierbij (?:bied|stuur|zend|ontvang)|In (?:het )?antwoord op|Naar aanleiding van)\b/u },
  { class: 'letter-title', looks: /^(?:ANTWOORD)?BRIEF VAN DE (?:MINISTER|STAATSSECRETARIS|VOORZITTER|REGERING)[\p{Lu}\s,.–-]{0,150}$/u },
  { class: 'closing', looks: /^De (?:leden van de |(?:vaste |algemene )?commissies? )[^.?!]{0,150} (?:ziet|zien) [^.?!]{0,80}\b(?:antwoord|antwoorden|beantwoording|reactie)\b/u },
  { class: 'letter', looks: /^(?:(?:In|Binnen) )?(?:De|Het) (?:leden van de )?(?:vaste |algemene )?commissies? (?:voor|van)\b/iu },
  { class: 'explanation', looks: /^Toelichting(?: bij de vragen)?\s*:|^Mededeling$/iu },
  { class: 'closing', looks: /^(?:[Hh]oogachtend|HOOGACHTEND)\b|^(?:[Mm]et vriendelijke groet(?:en)?|MET VRIENDELIJKE GROET)(?:[,.]|$| (?=\p{Lu}|namens|mede))/u },
  { class: 'closing', looks: /^Naar boven\b/iu },
  { class: 'answer-list', looks: /^(?:De )?Antwoorden(?: op de vragen)?\s*:?$/iu },
];

/** All of them in one look each way of writing capitals: most rows are text. */
const anyPhrase = ['u', 'iu'].map((flags) => new RegExp(phrases.flatMap(({ looks }) => (looks.flags === flags ? [`(?:${looks.source})`] : [])).join('|'), flags));

const roles: { readonly [role in LineRole]?: TokenClass } = {
  masthead: 'masthead', heading: 'heading', footnote: 'note-text', signature: 'closing',
};

const answerWord = /^(?:[•\-–*]\s*|(\d{1,3})[.)]\s*)?(?:(?:Gezamenlijke?|Aanvullend|Nader) a|A)(?:ntwoord(?:en)?|NTWOORD(?:EN)?)(?![\p{L}-])/u;
const answerJoint = /\s*(?:op|bij|van|de|deze|het|OP|BIJ|VAN|DE|DEZE|HET|vraag|vragen|Vraag|Vragen|VRAAG|VRAGEN|[Nn]r\.?|NR\.?|nummer|nummers|kabinet|regering|bewindspersoon|bewindspersonen|#(?=\s?\d)|(?:[Mm]inister|[Ss]taatssecretaris)(?=:))(?![\p{L}])/uy;
const questionWord = /^(?:[•\-–*]\s*)?(?:Vra(?:ag|gen)|VRA(?:AG|GEN))(?:\s+(?:nr\.?|nummer)|\s*#)?(?=\s*[.(]?\d)\s*[.(]?/u;
const loneWord = /^(?:Vraag\s*(?::\s*)?(?=$|\p{Lu})|(?:Eerste|Tweede|Derde|Vierde|Vijfde|Zesde|Zevende|Achtste|Negende|Tiende) vraag:?$)/u;
const numberLead = /^(?=\d)/u;

/** The class of a row by its words; numbers that may be labels keep their style, for the paper decides which numbers count. */
export function classifyRow(row: Row): Token {
  const marked = roleToken(row);
  if (marked) return marked;
  if (row.text === '') return { row, class: 'blank' };
  if (row.line.role === 'footnote') return { row, class: 'note-text' };
  return headingToken(row) ?? phraseToken(row) ?? labelToken(row) ?? { row, class: roles[row.line.role ?? 'answer'] ?? 'prose' };
}

function phraseToken(row: Row): Token | null {
  const start = row.text.slice(0, 500);
  const entry = anyPhrase.some((looks) => looks.test(start)) ? phrases.find(({ looks }) => looks.test(start)) : undefined;
  return entry ? { row, class: entry.class, ...(entry.notice && { notice: true }), ...(entry.isNote && { mark: '1' }) } : null;
}

/** "Antwoord", "Antwoord:", "7. Antwoord:", "Antwoord van het kabinet:", "Antwoord op vragen 7, 8, 9 en 10.", also with text behind it. */
function headingToken(row: Row): Token | null {
  const { text } = row;
  const word = answerWord.exec(text);
  if (!word) return null;
  let at = word[0].length;
  let joints = 0;
  for (let joint = jointAt(text, at); joint; joint = jointAt(text, at)) {
    at += joint[0].length;
    joints++;
  }
  const list = readLabels(text, at + (/^\s*\((?=\d)/.exec(text.slice(at))?.[0].length ?? 0));
  if (list) return runIn(list.end, text, at) ? { row, class: 'answer-heading', labels: list.labels, ...textAt(row, list.end) } : null;
  const after = joints > 0 ? /^\s*(?::\s*|(?:\.\s*)?$)/ : row.flat ? /^\s*(?::\s*|[-–—]\s+|(?=(?!Algemene Rekenkamer)\p{Lu})|(?:\.\s*)?$)/u : /^\s*(?::\s*|[-–—]\s+|(?:\.\s*)?$)/;
  const bare = after.exec(text.slice(at));
  if (!bare || /antwoorden$/iu.test(word[0])) return null;
  return { row, class: 'answer-heading', labels: word[1] ? [word[1]] : [], ...textAt(row, at + bare[0].length) };
}

function jointAt(text: string, at: number): RegExpExecArray | null {
  answerJoint.lastIndex = at;
  return answerJoint.exec(text);
}

/** Whether what follows a heading on its row can be its text: nothing, or a new sentence, or anything after a colon. */
function runIn(end: number, text: string, at: number): boolean {
  const rest = text.slice(end).trimStart();
  return rest === '' || /:\s*$/.test(text.slice(at, end)) || /^[\p{Lu}«“‘"'(•–]/u.test(rest);
}

function textAt(row: Row, offset: number): { textAt?: number } {
  if (row.text.slice(offset).trim() === '') return {};
  return { textAt: row.textStart + offset };
}

/** What may stand between the number of a question and its text, and belongs to neither: who asks or about which pages by itself ("Vraag 3 (WL)"), or the word ("3. Vraag: Bent u"). */
const beforeText = /^\s*(?:\([^()?]{1,60}\)[.:]?$|Vraag:)/u;

/** With what a row that such a label opens may begin. */
const labelStart = /^[•\-–*\dVETDZAN]/u;

/** "Vraag 1", "1", "1.", "1. Bent u", "1 Bent u": with what follows on the row. */
function labelToken(row: Row): Token | null {
  const { text } = row;
  if (!labelStart.test(text)) return null;
  const bullet = /^•\s*(?=\d)/u.exec(text)?.[0].length ?? 0;
  const lead = questionWord.exec(text) ?? numberLead.exec(text.slice(bullet));
  const lone = loneWord.exec(text);
  if (lone && (row.flat || lone[0].includes(':') || lone[0] === text)) return { row, class: 'label', labels: [], style: 'unnumbered', ...textAt(row, lone[0].length) };
  if (!lead) return null;
  const worded = lead[0] !== '';
  const list = worded ? readLabels(text, lead[0].length) : loneLabels(text, bullet);
  const figure = !worded && row.line.paragraph && !row.inner ? figureAfter.exec(text) : null;
  if (figure) return { row, class: 'label', labels: [figure[1] ?? ''], style: 'dotted', ...textAt(row, figure[0].length) };
  if (!list || !runIn(list.end, text, 0) || /^Vragen en opmerkingen\b/iu.test(text.slice(list.end))) return null;
  const style: LabelStyle = worded ? 'worded' : text.slice(list.end).trim() === '' ? 'alone' : /[.:)]\s*$/.test(text.slice(0, list.end)) ? 'dotted' : 'bare';
  return { row, class: 'label', labels: list.labels, style, ...textAt(row, list.end + (beforeText.exec(text.slice(list.end))?.[0].length ?? 0)) };
}

/** Several numbers joined by a word, by themselves ("2 en 27", "4 t/m 6") or with a point before the text ("4. en 5. Bent u"). */
const numbersAlone = /^\d{1,3}[a-z]?\.?(?:, ?\d{1,3}[a-z]?\.?){0,20},? (?:en|t\/m|tot en met) \d{1,3}[a-z]?(?:[.:]?$|\.\s+(?=[\p{Lu}«“‘]))/u;

/** The number of an item whose text begins with a figure ("3. 12 keer"): sure only where the format tells that a paragraph begins. */
const figureAfter = /^(\d{1,3})[.)]\s+(?=\d)/u;

/** A number, or several by themselves, from offset `at` on. */
function loneLabels(row: string, at: number): LabelList | null {
  const text = row.slice(at);
  if (numbersAlone.test(text)) return readLabels(row, at);
  const match = /^((?:1[0-8]\d\d|\d{1,3})[a-z]?)(?:\s*(?:[.:)]+\s*)?$|[.)]\s+(?=\D)|\s+(?=[\p{Lu}«“‘]))/u.exec(text);
  return match ? { labels: [match[1] ?? ''], end: at + match[0].length } : null;
}
