import type { Piece, View } from '../types/view.js';
import { mayEnd, mayStart } from './characters.js';
import { mendingOf } from './mending.js';
import { writtenAt } from './repair/count-words.js';
import type { Mending } from './repair/mend-hyphen.js';
import type { Repair } from './repair/repair.js';

const stops: ReadonlySet<string> = new Set('.,;?!');

/** The view of words that are added one by one, in order. */
export class Joining {
  private readonly pieces: Piece[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  /** Where the piece that is being made begins, and its last word, which may run over lines, begins and ends. */
  private from = -1;
  private start = 0;
  private last = 0;
  /** Whether that word is but a piece of one. */
  private isPiece = false;

  constructor(private readonly source: string, private readonly repair: Repair) {}

  /** Adds a word that `glue` parts from the one before it. */
  add(start: number, end: number, glue: string, isPiece: boolean): void {
    const { source, last } = this;
    let isPart = false;
    if (this.from === -1) this.from = start;
    else {
      const mending = glue === ' ' ? this.mendingAt(start, end, isPiece) : undefined;
      isPart = mending === 'keep';
      const isPlain = mending === undefined && glue === ' ' && start === last + 1 && source.charCodeAt(last) === 0x20;
      if (!isPlain) this.part(start, mending === 'undo' ? last - 1 : last, mending === 'undo' || isPart ? '' : glue);
    }
    if (!isPart) this.start = start;
    this.last = end;
    this.isPiece = isPart ? this.isPieceAt(this.start, end) : isPiece;
  }

  /** Whether what stands at `[start, end)` may be a piece of a word that was torn apart. */
  isPieceAt(start: number, end: number): boolean {
    return this.repair.isTorn !== null && writtenAt(this.source, start, end).isPiece;
  }

  /** Begins a new piece where the source has not just `between` before the next word. */
  private part(start: number, end: number, between: string): void {
    if (this.source.slice(end, start) === between) return;
    this.close(end);
    this.append(between);
    this.from = start;
  }

  /** What to do between the last word and one at `[start, end)`. */
  private mendingAt(start: number, end: number, isPiece: boolean): Mending | undefined {
    const { source, last, repair } = this;
    if (mayEnd(source, last - 1) || mayStart(source, start)) return mendingOf(source, { start: this.start, end: last }, { start, end }, repair);
    if (end === start + 1 && isLoneStop(source, last, start)) return 'keep';
    const isTorn = (isPiece || this.isPiece) && isLetter(source, last - 1) && isLetter(source, start) && repair.isTorn?.(source.slice(this.start, last), source.slice(start, end));
    return isTorn ? 'keep' : undefined;
  }

  /** The view, after the last word. */
  end(): View {
    if (this.from !== -1) this.close(this.last);
    return { text: this.parts.join(''), pieces: this.pieces };
  }

  private close(end: number): void {
    if (end <= this.from) return;
    this.pieces.push({ at: this.length, from: this.from, length: end - this.from });
    this.append(this.source.slice(this.from, end));
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

const isLetter = (source: string, at: number): boolean => source.charCodeAt(at) > 0x40;

/** Whether a stop or comma that stands by itself belongs to the word before it, as where a word in italics ended there. */
const isLoneStop = (source: string, last: number, start: number): boolean => stops.has(source.charAt(start)) && /[\p{L}\d)»”’]/u.test(source.charAt(last - 1));
