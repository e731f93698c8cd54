import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { asText, dataScript, html } from '../../src/pages/html.js';
import { attributeOf, elementsIn, textOf } from './read-page.js';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</script><script>x</script>', '<!--', "' onclick='x", '&lt;b&gt;', ']]>', '</p></main>'),
);

/** As a browser reads it: line ends are one kind, characters that HTML can't hold are replaced. */
const asRead = (text: string) => text.replace(/\r\n?/g, '\n');
// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML can not hold them
const plain = (text: string) => !/[\ud800-\udfff\u0000-\u0008\u000b-\u001f\u007f]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));

describe('markup', () => {
  it('keeps text as text, between tags and in attributes', () => {
    fc.assert(
      fc.property(nasty.filter(plain), nasty.filter(plain), (inside, attribute) => {
        const [p, ...others] = parseFragment(html`<p title="${attribute}">${inside}</p>`.text).childNodes;
        const elements = [...elementsIn(p ? [p] : [])];
        expect(others).toEqual([]);
        expect(elements.map(({ tagName }) => tagName)).toEqual(['p']);
        expect(elements.map((element) => textOf(element))).toEqual([asRead(inside)]);
        expect(elements.map((element) => attributeOf(element, 'title'))).toEqual([asRead(attribute)]);
      }),
    );
  });

  it('holds embedded data in one script that nothing in it can end', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [script, ...others] = parseFragment(asText(dataScript({ text }))).childNodes;
        expect(others.every((node) => node.nodeName === '#text')).toBe(true);
        expect(script && JSON.parse(textOf(script))).toEqual({ text });
      }),
    );
  });

  it('leaves out what is not there', () => {
    expect(html`<p>${false}${null}${undefined}${['a', 1, html`<b>${'<'}</b>`]}</p>`.text).toBe('<p>a1<b>&lt;</b></p>');
  });
});
