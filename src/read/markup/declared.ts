import { addTo } from '../../maps.js';
import type { Declared } from '../../types/source.js';
import { childrenOf, type XmlElement } from './parse-xml.js';

/** Every `meta` with a name and content, anywhere in the file, in order. */
export function readDeclared(root: XmlElement): Declared {
  const found = new Map<string, string[]>();
  const visit = (element: XmlElement) => {
    const { name, content } = element.attributes;
    if ((element.name === 'meta' || element.name === 'metadata') && name && content?.trim()) addTo(found, name, content.trim());
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  return found;
}
