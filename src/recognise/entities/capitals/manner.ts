import { wordClass } from '../../../tables/word-classes.js';
import type { ItemType } from '../item-type.js';
import { isPlainWord } from './no-name.js';
import { beginsSurname, isAddressed, isInitial } from './surname.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';

const offices = wordClass('ambt-persoon');
/** Kinds of bodies that are named by words of the language ("de vereniging Vrienden van de Veerpont"). */
const societies: ReadonlySet<string> = new Set(['stichting', 'vereniging', 'actiegroep', 'belangenvereniging', 'patiëntenvereniging']);

const ofPapers: ReadonlySet<ItemType> = new Set<ItemType>(['Work', 'Mission', 'Law']);

/** Kinds of names by their ending in which no small words follow. */
const headless: ReadonlySet<ItemType> = new Set<ItemType>(['Location', 'Facility', 'Thing']);

/** How the name that begins at a token may go on after small words. */
export class Manner {
  /** What its words say it is so far. */
  headed: boolean;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly at: number,
  ) {
    this.headed = isHead(tokens[at]) || (societies.has(wordAt(tokens, at - 1)) && isPlainWord(wordAt(tokens, at)));
  }

  /** It starts as the name of a paper, a programme or an act: a compound may be part of it ("Programma ABC-gebieden"). */
  get paper(): boolean {
    const form = this.tokens[this.at]?.form;
    return ofPapers.has(form?.head ?? form?.tail ?? 'Location');
  }

  /** It starts like a person's name. */
  get person(): boolean {
    const { tokens, at } = this;
    return isInitial(tokens, at) || tokens[at]?.form.isGiven === true || isAddressed(tokens, at) || beginsSurname(tokens, at) || (tokens[at]?.first === false && ofSurnames.has(textAt(tokens, at)));
  }

  /** It starts with an office: its portfolio is no part of the name ("Minister Berk van Landbouw"). */
  get office(): boolean {
    return offices.has(wordAt(this.tokens, this.at));
  }
}

/** Words that within a sentence have a capital only where a surname begins. */
const ofSurnames: ReadonlySet<string> = new Set(['Van', 'Von', 'Den', 'Der', 'Ter', 'Ten']);

/** Whether a word with a capital says what a name is, so that small words may follow in it. */
export function isHead(token: Token | undefined): boolean {
  return token?.shape === 'capital' && (token.form.head !== null || !headless.has(token.form.tail ?? 'Location'));
}
