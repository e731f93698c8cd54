import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Measured {
  readonly name: string;
  readonly lines: number;
}

/** Functions of a file with the lines they take; arrows on one line are expressions. */
function functionsOf(file: string): readonly Measured[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Measured[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      if (last > first || !ts.isArrowFunction(node)) found.push({ name: `${file}:${first + 1}`, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join('src', file));
const functions = files.flatMap(functionsOf);

describe('functions', () => {
  it('are never longer than 60 lines, and nine in ten have 25 at most', () => {
    expect(functions.length).toBeGreaterThan(500);
    expect(functions.filter(({ lines }) => lines > 60)).toEqual([]);
    expect(functions.filter(({ lines }) => lines > 25).length / functions.length).toBeLessThanOrEqual(0.1);
  });

  it('say what they work on: no any, no cast that nothing checks, no value taken to be there', () => {
    const offences = files.flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        const isCast = ts.isAsExpression(node) && node.type.getText() !== 'const';
        if (isCast || ts.isNonNullExpression(node) || node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().slice(0, 80)}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
    expect(offences).toEqual([]);
  });
});
