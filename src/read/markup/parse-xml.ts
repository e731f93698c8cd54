import { SaxesParser } from 'saxes';
import type { ProblemCode } from '../../types/problem.js';
import { limits } from '../limits.js';
import { tellXmlFault } from './tell-xml-fault.js';

/** An XML element; names keep their prefix as written. Instructions and comments are left out, so that text runs on through them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Why XML was refused: a problem code and its detail. */
export interface XmlTrouble {
  readonly code: ProblemCode;
  readonly detail: string;
}

interface Growing extends XmlElement {
  readonly children: XmlNode[];
}

const chunkLength = 65_536;

/** Builds the tree while the parser runs; `trouble` is the first thing wrong. */
class TreeBuilder {
  readonly document: Growing = { name: '', attributes: {}, children: [] };
  trouble: XmlTrouble | null = null;
  private readonly open: Growing[] = [this.document];
  private count = 0;

  enter(name: string, attributes: Readonly<Record<string, string>>): void {
    const element: Growing = { name, attributes, children: [] };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
    this.count += 1;
    if (this.open.length > limits.depth) this.stop('read/too-deep', `meer dan ${limits.depth} lagen`);
    if (this.count > limits.elements) this.stop('read/too-deep', `meer dan ${limits.elements} elementen`);
  }

  leave(): void {
    if (this.open.length > 1) this.open.pop();
  }

  addText(text: string): void {
    const children = this.open.at(-1)?.children ?? [];
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  stop(code: ProblemCode, detail: string): void {
    this.trouble ??= { code, detail };
  }
}

function attach(builder: TreeBuilder): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => builder.enter(tag.name, tag.attributes));
  parser.on('closetag', () => builder.leave());
  parser.on('text', (text) => builder.addText(text));
  parser.on('cdata', (text) => builder.addText(text));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) builder.stop('read/entities', /\b(?:SYSTEM|PUBLIC)\b/.test(doctype) ? 'extern' : 'eigen');
  });
  parser.on('error', (error) => builder.stop('read/damaged', `geen welgevormde XML: ${tellXmlFault(error.message)}`));
  return parser;
}

/** The root element of an XML text, or why it was refused: not well-formed, own or external entities (never followed), too deep or too large. */
export function parseXml(text: string): XmlElement | XmlTrouble {
  const builder = new TreeBuilder();
  const parser = attach(builder);
  const start = performance.now();
  for (let at = 0; at < text.length && !builder.trouble; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
    if (performance.now() - start > limits.milliseconds) builder.stop('read/takes-too-long', String(limits.milliseconds / 1000));
  }
  if (!builder.trouble) parser.close();
  const root = builder.document.children.find((node) => typeof node !== 'string');
  if (builder.trouble) return builder.trouble;
  return root ?? { code: 'read/damaged', detail: 'de XML heeft geen inhoud' };
}

/** The first child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element).find((child) => child.name === name);
}

/** The child elements, of one name if given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** Whether an element of that name stands anywhere inside. */
export function holds(element: XmlElement | undefined, name: string): boolean {
  return childrenOf(element).some((child) => child.name === name || holds(child, name));
}
