import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../docs/read-page.js';
import { openWorkshop, type Workshop } from '../publish/published.js';

/** How the store of a command is had on this machine (functions of `lib.sh`), and how what it then holds is counted. */
const stores = [
  // Debian's Oxigraph 0.4.9 aborts (134) when it closes its store, after all is on disk.
  { name: 'oxigraph load', program: '/usr/bin/oxigraph', before: '', statuses: [0, 134], count: 'oxigraph query --location store --results-format csv --query "$all_triples" 2>/dev/null | tail -n 1' },
  { name: 'tdb2.tdbloader', program: '/usr/share/java/jena-arq.jar', before: 'tdb2.tdbloader() { jena tdb2.tdbloader "$@"; }', statuses: [0], count: 'jena tdb2.tdbquery --loc tdb --results=csv "$all_triples" | tail -n 1' },
  { name: 'isql-vt', program: '/usr/bin/virtuoso-t', before: 'virtuoso_start; isql-vt() { shift; command isql-vt "127.0.0.1:$virtuoso_sql" "$@"; }', statuses: [0], count: 'virtuoso_rows "SPARQL SELECT (COUNT(*) AS ?n) FROM <urn:vraagbaak> WHERE { ?s ?p ?o };"' },
  { name: 'python3', program: '/usr/lib/python3/dist-packages/rdflib/__init__.py', before: 'python3() { /usr/bin/python3 "$@" | tee printed; }', statuses: [0], count: 'cat printed' },
];
const scripts = resolve('../shared/stores');
const isHere = (program: string) => existsSync(scripts) && existsSync(program);
const shown = readPage('README.md').commands;

let shop: Workshop;
let triples = 0;
beforeAll(async () => {
  shop = openWorkshop();
  await shop.publishFiles(['examples'], { html: false });
  const dump = shop.read('dump/all.nt.gz');
  writeFileSync(shop.path('../alles.nt'), dump);
  triples = new Set(dump.trimEnd().split('\n')).size;
}, 120_000);
afterAll(() => shop.close());

describe.each(stores)('the line of the README for $name', ({ name, program, before, statuses, count }) => {
  if (!isHere(program)) console.warn(`${existsSync(scripts) ? program : scripts} is not here: ${name} is not tried`);

  it.skipIf(!isHere(program))('loads all triples', () => {
    const command = shown.find(({ text }) => text.startsWith(`${name} `))?.text ?? 'false';
    const folder = shop.path(`../${name}`.replace(/ /g, '-'));
    mkdirSync(folder);
    writeFileSync(`${folder}/alles.nt`, readFileSync(shop.path('../alles.nt')));
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `source "$STORES/lib.sh"; ${before}\nset +e\n${command} >&2\nstatus=$?\n${count}\nexit $status`], { cwd: folder, encoding: 'utf8', env: { ...process.env, STORES: scripts }, timeout: 300_000 });
    expect(statuses, stderr).toContain(status);
    expect(Number(stdout.trim().split('\n').at(-1))).toBe(triples);
  }, 320_000);
});
