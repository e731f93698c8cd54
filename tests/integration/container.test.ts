import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { engines, scripts }: { readonly engines: { readonly node: string }; readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));
const lines = readFileSync('Containerfile', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const saying = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
const ignored = readFileSync('.containerignore', 'utf8').split('\n');

/** Read, not built: a build asks for a program that makes images. */
describe('the container file', () => {
  it('starts from plain Node images of a version that we take', () => {
    const images = saying('FROM').map((line) => line.split(' ')[0] ?? '');
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toBe(`docker.io/library/node:${/(\d+)\./.exec(engines.node)?.[1]}-slim`);
  });

  it('copies what is there and not left out, with all that the build and the package read', () => {
    const sources = saying('COPY').filter((line) => !line.startsWith('--from')).flatMap((line) => line.split(' ').slice(0, -1));
    expect(sources.filter((path) => !existsSync(path) || ignored.includes(path))).toEqual([]);
    expect(sources).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'src', 'scripts', 'tsconfig.json', 'tsconfig.build.json']));
    const kept = saying('COPY').filter((line) => line.startsWith('--from')).join(' ');
    for (const folder of ['node_modules', 'lib', 'ontology', 'shapes', 'queries', 'package.json']) expect(kept).toContain(`/build/${folder}`);
  });

  it('installs without scripts of others, runs scripts that we have, and the program as no administrator', () => {
    for (const line of saying('RUN').filter((one) => /^npm (?:ci|install|prune)/.test(one))) expect(line).toContain('--ignore-scripts');
    for (const line of saying('RUN')) expect(scripts).toHaveProperty(/^npm run (\S+)/.exec(line)?.[1] ?? 'build');
    expect(saying('USER')).toEqual(['node']);
    expect(Number(saying('EXPOSE')[0])).toBeGreaterThan(1024);
    expect(lines.findIndex((line) => line.startsWith('USER'))).toBeLessThan(lines.findIndex((line) => line.startsWith('ENTRYPOINT')));
  });
});
