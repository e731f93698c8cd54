import type { Parser } from '@traqula/parser-sparql-1-2';
import { createFailure, type QueryFailure, type QueryPlace } from './query-failure.js';
import { meaningOf, wordsFor } from './syntax-words.js';

/** A fault of form: offset in UTF-16 units of the question, and what could stand there. */
class Misplaced extends Error {
  constructor(readonly offset: number, readonly expected: readonly string[]) {
    super('misplaced');
  }
}

type Parse = (text: string) => void;
type ErrorMessages = NonNullable<NonNullable<NonNullable<ConstructorParameters<typeof Parser>[0]>['parserConfig']>['errorMessageProvider']>;
type TokenTypes = Parameters<typeof wordsFor>[0];

/**
 * Says of a question that the engine refused, for the reason it gave, where it goes wrong and what could stand there: parses again, with
 * the parser the engine uses, which by itself tells neither. `prefixes` are known without being declared.
 */
export async function explainSyntax(text: string, prefixes: Readonly<Record<string, string>>, reason: string): Promise<QueryFailure> {
  const { Parser } = await import('@traqula/parser-sparql-1-2');
  const parse = createParse(Parser, prefixes);
  const fault = faultOf(parse, text);
  if (fault instanceof Misplaced) {
    const found = /^\s*(["']|\w+|\S)/.exec(text.slice(fault.offset))?.[1];
    const here = found === undefined ? 'de vraag houdt op' : /["']/.test(found) ? `de tekst die met ${found} begint houdt niet op` : `${found} kan hier niet`;
    const { expected } = fault;
    return createFailure('query/syntax', `${here}; verwacht: ${expected.join(', ')}`, { place: placeOf(text, fault.offset), expected });
  }
  const message = fault?.message ?? reason;
  return createFailure('query/syntax', meaningOf(message), { place: placeOf(text, findMeaning(parse, text, message)) });
}

/** A parse that throws `Misplaced` for faults of form, and the parser's own error for faults of meaning. */
function createParse(SparqlParser: typeof Parser, prefixes: Readonly<Record<string, string>>): Parse {
  let fault: Misplaced | undefined;
  const expect = (paths: readonly TokenTypes[], at: { readonly startOffset: number } | undefined) => {
    fault = new Misplaced(at?.startOffset ?? Number.NaN, wordsFor(paths.flatMap((path) => path.slice(0, 1))));
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
    if (error instanceof Misplaced) return Number.isNaN(error.offset) ? new Misplaced(text.length, error.expected) : error;
    const offset = /^unexpected character: .* at offset: (\d+)/s.exec(error.message)?.[1];
    if (offset === undefined) return error;
    const before = text.slice(0, Number(offset));
    return faultOf(parse, before) ?? new Misplaced(before.length, wordsAfter(parse, before));
  }
}

/** What may follow a text that is whole by itself: a question when it is only a prologue. */
const wordsAfter = (parse: Parse, text: string) => (faultOf(parse, `${text} ASK {}`) ? wordsFor([{ name: 'EOF' }]) : ['PREFIX', 'SELECT', 'ASK', 'CONSTRUCT', 'DESCRIBE']);

/** Offset of what a fault of meaning is about: the variable or IRI that it names, else the word with which the parser starts to complain. */
function findMeaning(parse: Parse, text: string, message: string): number {
  const named = /\((\?\w+)\)|IRI (\S+)/.exec(message);
  const name = named?.[1] ?? (named?.[2] && `<${named[2]}>`);
  if (name) return Math.max(0, text.indexOf(name));
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    if (faultOf(parse, text.slice(0, index + word.length))?.message === message) return index;
  }
  return 0;
}

function placeOf(text: string, offset: number): QueryPlace {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
