import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** A regular expression of ours and where it stands. */
interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Those written as such. */
function literalsOf(file: string): readonly Found[] {
  const tree = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Slow on a long text of a kind that they never get: file and the expression, with why. */
const bounded: Readonly<Record<string, string>> = {
  'pages/words.ts \\B(?=(\\d{3})+(?!\\d))': 'the digits of one number of ours',
  'publish/catalogue/describe-quality.ts \\.?0+$': 'a number with four decimals',
  'pages/terms/write-terms.ts \\s+\\S*$': 'a definition from the ontology, cut off',
  'publish/across/quote.ts \\s+\\S*$': 'a sentence, cut off at a few hundred characters',
  'read/inputs/find-files.ts \\*\\*\\/?|[*?]|\\[!?[^\\]/]+\\]|[\\\\^$.|+(){}[\\]]': 'a pattern that the operator types',
};

/** Files whose expressions, put together, are only tried on so much. */
const boundedFiles: Readonly<Record<string, string>> = { 'recognise/references/function-before.ts': 'the 120 characters before a reference' };

/** What makes it slow: time that grows with the square of a text, or worse. Alternatives that overlap inside a repetition, as in (a|[ab])*, are not found: leave those out. */
const slownessOf = ({ source, flags }: Found): readonly string[] => analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type));
const slow = (all: readonly Found[]) => all.filter(({ file, source }) => bounded[`${file} ${source}`] === undefined && boundedFiles[file] === undefined).flatMap((one) => slownessOf(one).map((how) => `${how}: ${one.file} /${one.source}/${one.flags}`));

describe('regular expressions', () => {
  it('written in the code take time in proportion to the text, whatever the text', () => {
    const all = files.flatMap(literalsOf);
    expect(all.length).toBeGreaterThan(500);
    expect(slow(all)).toEqual([]);
    const there = new Set(all.map(({ file, source }) => `${file} ${source}`));
    expect(Object.keys(bounded).filter((key) => !there.has(key))).toEqual([]);
  });

  it.each(['(a+)+$', '(?:\\w+\\s?)+$', '\\s+$', '^\\d+\\d+$', '^\\w*:?\\w*$'])('like /%s/ would be found', (source) => expect(slownessOf({ file: '', source, flags: '' })).not.toEqual([]));
});

describe('regular expressions put together when a module is loaded', () => {
  const Given = RegExp;
  const made: Found[] = [];
  let file = '';
  beforeAll(() => {
    vi.resetModules(); // other tests may have loaded them
    globalThis.RegExp = new Proxy(Given, {
      construct(target, [pattern, flags], newTarget) {
        const one: object = Reflect.construct(target, [pattern, flags], newTarget);
        if (typeof pattern === 'string' && file !== '') made.push({ file, source: pattern, flags: String(flags ?? '') });
        return one;
      },
    });
  });
  afterAll(() => {
    globalThis.RegExp = Given;
  });

  it('take such time too', async () => {
    const rooms = files.filter((name) => /^(?:compose|recognise|segment|read|model)\//.test(name) && readFileSync(join('src', name), 'utf8').includes('new RegExp('));
    for (const name of rooms) {
      file = name;
      await import(join('..', 'src', name));
    }
    file = '';
    expect(made.length).toBeGreaterThan(8);
    expect(slow(made)).toEqual([]);
  });
});
