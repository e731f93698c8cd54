import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import { limits } from '../limits.js';
import type { XmlElement, XmlNode, XmlTrouble } from './parse-xml.js';

const chunkLength = 16_384;

function attributesOf(element: DefaultTreeAdapterTypes.Element): Readonly<Record<string, string>> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

/** The nodes inside an element that stands `depth` deep; `tooDeep` is called where they go on below the limit. */
function nodesOf(parent: DefaultTreeAdapterTypes.ParentNode, depth: number, tooDeep: () => void): readonly XmlNode[] {
  if (depth > limits.depth) {
    tooDeep();
    return [];
  }
  return parent.childNodes.flatMap((node): readonly XmlNode[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node)) return [];
    return [{ name: node.tagName, attributes: attributesOf(node), children: nodesOf(node, depth + 1, tooDeep) }];
  });
}

const tooDeep: XmlTrouble = { code: 'read/too-deep', detail: `meer dan ${limits.depth} lagen` };

/** The elements of an HTML page or fragment, mended as browsers do, under one root without a name; or why it was refused. */
export function parseHtml(text: string): XmlElement | XmlTrouble {
  let elements = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...told) => {
    elements++;
    return defaultTreeAdapter.createElement(...told);
  };
  const parser = new Parser<DefaultTreeAdapterMap>({ scriptingEnabled: false, treeAdapter: { ...defaultTreeAdapter, createElement } });
  const start = performance.now();
  for (let at = 0; at < text.length; at += chunkLength) {
    parser.tokenizer.write(text.slice(at, at + chunkLength), at + chunkLength >= text.length);
    if (parser.openElements.stackTop > limits.depth) return tooDeep;
    if (elements > limits.elements) return { code: 'read/too-deep', detail: `meer dan ${limits.elements} elementen` };
    if (performance.now() - start > limits.milliseconds) return { code: 'read/takes-too-long', detail: String(limits.milliseconds / 1000) };
  }
  let isTooDeep = false;
  const children = nodesOf(parser.document, 0, () => {
    isTooDeep = true;
  });
  return isTooDeep ? tooDeep : { name: '', attributes: {}, children };
}
