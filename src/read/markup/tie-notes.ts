import { addTo } from '../../maps.js';
import { blockTags } from './official-html.js';
import { firstFrom, type PageLinks, readPageLinks } from './page-links.js';
import { childrenOf, type XmlElement, type XmlNode } from './parse-xml.js';
import { findRaisedNotes } from './raised-notes.js';
import { plainText } from './treatment.js';

/** A link that may call a note. */
interface Call {
  readonly link: XmlElement;
  readonly mark: string;
  /** The paragraph that it stands in. */
  readonly block: XmlElement;
}

/** A note: what the calls name, the element that holds its text, and the links in it that lead back. */
interface Note {
  readonly target: XmlElement;
  readonly body: XmlElement;
  readonly calls: readonly Call[];
  readonly back: readonly XmlElement[];
}

/** What becomes of an element: a call, a link that leads back, or the body of a note; `typed`: a number that it begins with is its mark. */
type Tied = { readonly is: 'back' } | { readonly is: 'call'; readonly mark: string } | { readonly is: 'body'; readonly mark: string; readonly typed: boolean };

/** What is the text of no note: a heading, a cell (its row may be), all of the page. */
const noBody = /^(?:h[1-6]|t[dh]|body|html|main|)$/;
/** What a link that calls a note says: "1", "[1]", "*", "noot 3". */
const callMark = /^(?:(?:(?:voet|eind)?noot|note) )?[[(]?(\d{1,3}|[a-z]|[ivxl]{2,6}|[*†‡§]{1,3})[\])]?$/i;
/** Letters of a link that only calls or leads back, at most. */
const shortest = 24;

const baseOf = ({ attributes: { href = '' } }: XmlElement) => href.slice(0, href.indexOf('#'));

/**
 * Finds the notes of a page: a short link in the text leads to an element further on, and a link in that one leads back to the paragraph of the first;
 * without one only a raised mark calls a note that begins with it.
 */
class NoteFinder {
  private readonly linksAt: readonly number[];
  private readonly lists = new Map<XmlElement, ReadonlyMap<XmlElement, number>>();

  constructor(private readonly page: PageLinks) {
    this.linksAt = page.links.map((link) => page.extentOf(link).at);
  }

  private find(): readonly Note[] {
    const called = new Map<XmlElement, Call[]>();
    for (const link of this.page.links) {
      const target = this.page.targetOf(link);
      const call = this.callOf(link);
      if (target && call && this.page.extentOf(target).at > this.page.extentOf(link).at) addTo(called, target, call);
    }
    const places = [...called.keys()].map((target) => this.page.extentOf(target).at).sort((a, b) => a - b);
    return [...called].flatMap(([target, calls]) => this.noteAt(target, calls, places) ?? []);
  }

  private callOf(link: XmlElement): Call | undefined {
    const mark = this.markOf(link);
    const block = this.blockOf(link);
    const isFirst = block && this.page.extentOf(block).textAt === this.page.extentOf(link).textAt;
    return mark === undefined || !block || isFirst || /\bnootnum\b/.test(link.attributes.class ?? '') ? undefined : { link, mark, block };
  }

  /** The mark that an element shows, and nothing else. */
  private markOf(element: XmlElement): string | undefined {
    return this.isShort(element) ? callMark.exec(plainText(element).replace(/\s+/g, ' ').trim())?.[1] : undefined;
  }

  private isShort(element: XmlElement): boolean {
    const { textAt, textEnd } = this.page.extentOf(element);
    return textEnd - textAt <= shortest;
  }

  private blockOf(element: XmlElement): XmlElement | undefined {
    return this.page.around(element).find(({ name }) => blockTags.has(name));
  }

  private noteAt(target: XmlElement, calls: readonly Call[], places: readonly number[]): Note | null {
    const body = this.page.around(target).find(({ name }) => blockTags.has(name) && !/^t[dh]$/.test(name));
    if (!body || noBody.test(body.name) || this.countIn(body, places) > 1 || calls.some(({ link }) => this.holds(body, link))) return null;
    const callers = new Set(calls.map(({ block }) => block));
    const bases = new Set(calls.map(({ link }) => baseOf(link)));
    const { at, end, textAt, textEnd } = this.page.extentOf(body);
    const back = this.page.links.slice(firstFrom(this.linksAt, at), firstFrom(this.linksAt, end)).filter((link) => {
      const named = bases.has(baseOf(link)) && this.isShort(link) && this.page.targetOf(link);
      const block = named && this.blockOf(named);
      return block && callers.has(block);
    });
    const letters = back.map((link) => this.page.extentOf(link)).reduce((sum, link) => sum + link.textEnd - link.textAt, 0);
    const isTied = back.length > 0 || calls.every(({ link, mark }) => this.isRaised(link) && this.beginsWith(body, mark));
    return isTied && letters < textEnd - textAt ? { target, body, calls, back } : null;
  }

  private isRaised(link: XmlElement): boolean {
    return [...this.page.around(link), ...childrenOf(link)].some(({ name }) => name === 'sup');
  }

  /** Whether a text begins with a mark, as it is typed or as its list numbers it. */
  private beginsWith(body: XmlElement, mark: string): boolean {
    const place = this.placeOf(body);
    return place !== undefined ? String(place) === mark : new RegExp(`^[[(]?${mark.replace(/[*†‡§]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(plainText(body).trim());
  }

  /** The place of an item in its numbered list. */
  private placeOf(item: XmlElement): number | undefined {
    const list = this.page.around(item)[1];
    if (list?.name !== 'ol') return undefined;
    const places = this.lists.get(list) ?? new Map(childrenOf(list, 'li').map((one, i) => [one, i + 1]));
    this.lists.set(list, places);
    return places.get(item);
  }

  private holds(outer: XmlElement, inner: XmlElement): boolean {
    const [{ at, end }, { at: inside }] = [this.page.extentOf(outer), this.page.extentOf(inner)];
    return inside >= at && inside < end;
  }

  /** How many of these places are in an element. */
  private countIn(element: XmlElement, places: readonly number[]): number {
    const { at, end } = this.page.extentOf(element);
    return firstFrom(places, end) - firstFrom(places, at);
  }

  /** All of a note: what is around its paragraph, begins with it and holds no other note and no call. A lone note is its paragraph. */
  private wholeOf({ target, body }: Note, places: readonly number[]): XmlElement {
    const { textAt } = this.page.extentOf(body);
    if (target === body) return body;
    const outer = this.page.around(body).slice(1);
    const tooFar = outer.findIndex((element) => noBody.test(element.name) || this.page.extentOf(element).textAt !== textAt || this.countIn(element, places) > 1);
    return outer[tooFar - 1] ?? body;
  }

  /** The call with what is around it and shows nothing else: a raised figure, its brackets. */
  private wholeCall({ link, mark }: Call): XmlElement {
    const outer = this.page.around(link);
    return outer[outer.findIndex((element) => blockTags.has(element.name) || this.markOf(element) !== mark) - 1] ?? link;
  }

  /** What becomes of the elements of the page. */
  tie(): ReadonlyMap<XmlElement, Tied> {
    const notes = this.find();
    const places = notes.flatMap(({ target, calls }) => [target, ...calls.map(({ link }) => link)]).map((element) => this.page.extentOf(element).at).sort((a, b) => a - b);
    const tied = new Map<XmlElement, Tied>();
    for (const note of notes) {
      const { body, calls, back } = note;
      const mark = calls[0]?.mark ?? '';
      const typed = !back.some((link) => this.markOf(link) === mark) && this.page.around(body)[1]?.name !== 'ol';
      tied.set(notes.length > 1 ? this.wholeOf(note, places) : body, { is: 'body', mark, typed });
      for (const call of calls) tied.set(this.wholeCall(call), { is: 'call', mark: call.mark });
      for (const link of back) tied.set(link, { is: 'back' });
    }
    const raised = findRaisedNotes(this.page, (element) => tied.has(element));
    for (const [element, mark] of raised.calls) tied.set(element, { is: 'call', mark });
    for (const [block, mark] of raised.bodies) tied.set(block, { is: 'body', mark, typed: false });
    return tied;
  }
}

/** The number at the start of a note, or the brackets that are left of it. */
const lead = /^\s*(?:[[(]?\s*(\d{1,3}|[a-z]|[ivxl]{2,6}|[*†‡§]{1,3})?\s*[\])]?[.:]?)(?:\s+|$)/i;

/** The text of a note without its mark, where that is typed or stands apart. */
function withoutMark(nodes: readonly XmlNode[], mark: string, typed: boolean): readonly XmlNode[] {
  const at = nodes.findIndex((node) => (typeof node === 'string' ? node : plainText(node)).trim() !== '');
  return nodes.map((node, i) => {
    if (i !== at) return node;
    if (typeof node !== 'string') return { ...node, children: withoutMark(node.children, mark, typed) };
    return node.replace(lead, (all, number?: string) => (number === undefined || (number === mark && (typed || all === node)) ? '' : all));
  });
}

/** Elements with the notes in the form of the official pages, so that they are read alike. */
function rewrite(nodes: readonly XmlNode[], tied: ReadonlyMap<XmlElement, Tied>, inNote: boolean): readonly XmlNode[] {
  return nodes.flatMap((node): readonly XmlNode[] => {
    if (typeof node === 'string') return [node];
    const becomes = tied.get(node);
    if (becomes?.is === 'back') return [];
    if (becomes?.is === 'call' && !inNote) return [{ name: 'a', attributes: { class: 'nootnum' }, children: [becomes.mark] }];
    const children = rewrite(node.children, tied, inNote || becomes?.is === 'body');
    if (becomes?.is !== 'body' || inNote) return [{ ...node, children }];
    const number: XmlElement = { name: 'span', attributes: { class: 'nootnum' }, children: [becomes.mark] };
    return [{ name: 'div', attributes: { class: 'noot' }, children: [number, ...withoutMark(children, becomes.mark, becomes.typed)] }];
  });
}

/** The same page with the notes that its links, or else raised marks, tie to their calls shown as notes, whatever program made it. */
export function tieNotes(root: XmlElement): XmlElement {
  const tied = new NoteFinder(readPageLinks(root)).tie();
  return tied.size === 0 ? root : { ...root, children: rewrite(root.children, tied, false) };
}
