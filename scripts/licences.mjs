// The licence of every package that an installation holds, as package-lock.json names them: `node scripts/licences.mjs [--dev]`. Ends with 1 when
// one has a licence that may not be combined with ours, or none.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** Licences that ask for no more than to be named, so that they go together with EUPL-1.2. */
export const accepted = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib', 'Unlicense', 'CC0-1.0']);
/** Names that are no SPDX expression, in packages from before those. */
const older = { FreeBSD: 'BSD-2-Clause' };

/** Name, version and licence of each package; `dev`: also of those that only development needs. */
export function readLicences({ dev = false } = {}) {
  const { packages } = JSON.parse(readFileSync(place('package-lock.json'), 'utf8'));
  const kept = Object.entries(packages).filter(([path, one]) => path !== '' && (dev || !(one.dev || one.devOptional)));
  return kept.map(([path, { version, license }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, licence: license ?? licenceIn(path) }));
}

function licenceIn(path) {
  const { license, licenses } = JSON.parse(readFileSync(place(`${path}/package.json`), 'utf8'));
  const names = [license ?? licenses ?? []].flat().map((one) => one.type ?? one);
  return names.map((name) => older[name] ?? name).join(' OR ') || 'none';
}

/** True of an SPDX expression of which we can choose a part that is accepted, or that is accepted as a whole. */
export function isAccepted(licence) {
  const inner = licence.replace(/^\((.*)\)$/, '$1');
  if (inner.includes(' OR ')) return inner.split(' OR ').some(isAccepted);
  return inner.split(' AND ').every((name) => accepted.has(name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = readLicences({ dev: process.argv.includes('--dev') });
  for (const { name, version, licence } of all) console.log(`${licence.padEnd(20)} ${name} ${version}`);
  const bad = all.filter(({ licence }) => !isAccepted(licence));
  console.log(`${all.length} packages, ${bad.length} with a licence that is not accepted`);
  process.exitCode = bad.length === 0 ? 0 : 1;
}
