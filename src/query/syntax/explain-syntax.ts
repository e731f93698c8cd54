import type { Parser } from '@traqula/parser-sparql-1-2';
import { prefixes } from '../../vocabulary/external.js';
import { createFailure, type QueryFailure, type QueryPlace } from '../query-failure.js';
import { meaningOf, wordsFor } from './syntax-words.js';

/** A fault of form: offset in UTF-16 units of the question, what stands there (in Dutch), and what could. */
class Misplaced extends Error {
  constructor(readonly offset: number, readonly found: string, readonly expected: readonly string[]) {
    super(found);
  }
}

/** A token of the parser; at the end of the text it has no offset and no image. */
interface Token {
  readonly startOffset: number;
  readonly image: string;
}

const alternatives = new Intl.ListFormat('nl', { type: 'disjunction' });

type Parse = (text: string) => void;
type ErrorMessages = NonNullable<NonNullable<NonNullable<ConstructorParameters<typeof Parser>[0]>['parserConfig']>['errorMessageProvider']>;
type TokenTypes = Parameters<typeof wordsFor>[0];

/**
 * Says of a question that the engine refused, for the reason it gave, where it goes wrong and what could stand there: parses again, with
 * the parser the engine uses, which by itself tells neither.
 */
export async function explainSyntax(text: string, reason: string): Promise<QueryFailure> {
  const { Parser } = await import('@traqula/parser-sparql-1-2');
  const parse = createParse(Parser);
  const fault = faultOf(parse, text);
  if (fault instanceof Misplaced) {
    const { expected, found, offset } = fault;
    return createFailure('query/syntax', `${found}; verwacht: ${alternatives.format(expected)}`, { place: placeOf(text, offset), expected });
  }
  const message = fault?.message ?? reason;
  return createFailure('query/syntax', meaningOf(message), { place: placeOf(text, findMeaning(parse, text, message)) });
}

/** A parse that throws `Misplaced` for faults of form, and the parser's own error for faults of meaning. */
function createParse(SparqlParser: typeof Parser): Parse {
  let fault: Misplaced | undefined;
  const expect = (paths: readonly TokenTypes[], at: Token | undefined) => {
    const found = at?.image ? `${at.image} kan hier niet` : 'de vraag houdt op';
    fault = new Misplaced(at?.startOffset ?? Number.NaN, found, wordsFor(paths.flatMap((path) => path.slice(0, 1))));
    return '';
  };
  const errorMessageProvider = {
    buildMismatchTokenMessage: ({ expected, actual }) => expect([[expected]], actual),
    buildNotAllInputParsedMessage: ({ firstRedundant }) => expect([[{ name: 'EOF' }]], firstRedundant),
    buildNoViableAltMessage: ({ expectedPathsPerAlt, actual }) => expect(expectedPathsPerAlt.flat(), actual[0]),
    buildEarlyExitMessage: ({ expectedIterationPaths, actual }) => expect(expectedIterationPaths, actual[0]),
  } satisfies ErrorMessages;
  const parser = new SparqlParser({ parserConfig: { errorMessageProvider } });
  return (text) => {
    try {
      parser.parse(text, { prefixes: { ...prefixes } });
    } catch (error) {
      // While it tries alternatives the parser asks for messages that it drops: only the last one counts, and only with this error.
      throw error instanceof Error && fault && error.message.startsWith('Parse error') ? fault : error;
    }
  };
}

/** The first fault: of a character that is in no token, the parser is asked what it expected there by giving it all that stands before. */
function faultOf(parse: Parse, text: string): Error | null {
  try {
    parse(text);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error instanceof Misplaced) return Number.isNaN(error.offset) ? new Misplaced(text.length, error.found, error.expected) : error;
    const offset = /^unexpected character: .* at offset: (\d+)/s.exec(error.message)?.[1];
    if (offset === undefined) return error;
    const before = text.slice(0, Number(offset));
    const fault = faultOf(parse, before);
    if (fault && !(fault instanceof Misplaced && fault.offset === before.length)) return fault;
    return new Misplaced(before.length, foundAt(text, before.length), fault instanceof Misplaced ? fault.expected : wordsAfter(parse, before));
  }
}

function foundAt(text: string, offset: number): string {
  const word = /["']|\w+|./suy;
  word.lastIndex = offset;
  const found = word.exec(text)?.[0] ?? '';
  return /["']/.test(found) ? `de tekst die met ${found} begint houdt niet op` : `${found} kan hier niet`;
}

/** What may follow a text that is whole by itself: a question when it is only a prologue. */
const wordsAfter = (parse: Parse, text: string) => (faultOf(parse, `${text} ASK {}`) ? wordsFor([{ name: 'EOF' }]) : ['PREFIX', 'SELECT', 'ASK', 'CONSTRUCT', 'DESCRIBE']);

/** Questions longer than this many characters are not parsed word by word: that would take as long as the square of their length. */
const longestSearched = 4096;

/** Offset of what a fault of meaning is about: the variable, IRI or clause that it names, else the word with which the parser starts to complain. */
function findMeaning(parse: Parse, text: string, message: string): number {
  const { variable, iri, clause } = /\?(?<variable>\w+)\)|IRI (?<iri>\S+)|(?<clause>projection)/.exec(message)?.groups ?? {};
  if (variable) return Math.max(0, text.search(new RegExp(`[?$]${variable}(?!\\w)`)));
  if (iri) return Math.max(0, text.indexOf(`<${iri}>`));
  if (clause) return Math.max(0, text.search(/\bselect\b/i));
  if (text.length > longestSearched) return 0;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    if (faultOf(parse, text.slice(0, index + word.length))?.message === message) return index;
  }
  return 0;
}

function placeOf(text: string, offset: number): QueryPlace {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
