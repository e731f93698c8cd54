import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readShippedQueries } from '../../src/query/shipped-queries.js';
import { askRows } from '../query/ask-rows.js';
import { openWorkshop, type Workshop } from '../publish/published.js';
import { removeFolder } from '../folders.js';

const script = '../shared/stores/endpoint.sh';
const there = existsSync(script) && existsSync('/usr/bin/oxigraph');
if (!there) console.warn(`${existsSync(script) ? 'oxigraph' : script} is not here: the questions that go elsewhere are not tried`);

/** A few true triples of each of the three, in the words of their owners. */
const elsewhere = {
  'https://standaarden.overheid.nl/tooi/sparql': `
    @prefix tooiont: <https://identifier.overheid.nl/tooi/def/ont/> .
    @prefix ministerie: <https://identifier.overheid.nl/tooi/id/ministerie/> .
    ministerie:mnre1018 tooiont:officieleNaamInclSoort "Ministerie van Defensie" .
    ministerie:mnre1013 tooiont:officieleNaamInclSoort "Ministerie van Buitenlandse Zaken" ; tooiont:afkorting "BZ" .
    ministerie:mnre1090 tooiont:officieleNaamInclSoort "Ministerie van Financiën" .`,
  'http://publications.europa.eu/webapi/rdf/sparql': `
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix land: <http://publications.europa.eu/resource/authority/country/> .
    land:NLD skos:prefLabel "Alankomaat"@fi, "Nederland"@nl . land:FRA skos:prefLabel "Ranska"@fi . land:FIN skos:prefLabel "Suomi"@fi .`,
  'https://query.wikidata.org/sparql': `
    @prefix wd: <http://www.wikidata.org/entity/> .
    @prefix wdt: <http://www.wikidata.org/prop/direct/> .
    wd:Q7809 wdt:P17 wd:Q142 . wd:Q55 wdt:P17 wd:Q55 .`,
} as const;

const paper = `Tweede Kamer der Staten-Generaal

Vergaderjaar 2030–2031

99 010 
Het beheer van de vuurtorens 

Nr. 1 
LIJST VAN VRAGEN EN ANTWOORDEN 
Vastgesteld 3 februari 2031 

De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie. De Minister heeft deze vragen beantwoord bij brief van 1 februari 2031.

1 
Wat doet Nederland? 

Antwoord 
Nederland wacht op UNESCO in Frankrijk. 

2 
Waarom wacht Nederland? 

Antwoord 
Dat moet. 
`;

const asIs = readShippedQueries();
const base = 'https://w3id.org/vraagbaak/id/';

describe.skipIf(!there)('questions that go elsewhere, with real stores in the place of their owners', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const stores: ChildProcess[] = [];
  const addresses = new Map<string, string>();
  let shop: Workshop;

  beforeAll(async () => {
    shop = openWorkshop();
    await shop.publish({ 'a.txt': paper }, { html: false });
    await Promise.all(
      Object.entries(elsewhere).map(async ([address, turtle], index) => {
        const file = join(folder, `${index}.ttl`);
        writeFileSync(file, turtle);
        addresses.set(address, await start(file, 21_300 + (process.pid % 500) * 3 + index, stores));
      }),
    );
  }, 60_000);
  afterAll(async () => {
    await Promise.all(stores.map((store) => new Promise<void>((resolve) => {
      store.once('exit', () => resolve());
      store.kill('SIGTERM');
    })));
    removeFolder(folder);
    shop?.close();
  });

  /** The shipped question, sent to the stores here. */
  const ask = (name: string) => {
    let text = asIs.get(name)?.text ?? '';
    for (const [owner, here] of addresses) text = text.replace(`SERVICE <${owner}>`, `SERVICE <${here}>`);
    expect(text).toContain('127.0.0.1');
    return askRows(text, [shop.path('')]);
  };

  it('names the ministry that answers as TOOI does', async () => {
    expect(await ask('ministeries-volgens-tooi')).toEqual([[`${base}document/kst-99010-1`, 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1018', 'Ministerie van Defensie', '']]);
  });

  it('names the countries in Finnish as the EU does', async () => {
    const land = 'http://publications.europa.eu/resource/authority/country/';
    expect(await ask('landen-in-het-fins')).toEqual([[`${land}NLD`, 'Alankomaat', '2'], [`${land}FRA`, 'Ranska', '1']]);
  });

  it('knows by Wikidata which organisation belongs to a country named beside it', async () => {
    const wd = 'http://www.wikidata.org/entity/';
    expect(await ask('zetel-in-genoemd-land')).toEqual([[`${base}antwoord/kst-99010-1/1`, `${wd}Q7809`, `${wd}Q142`]]);
  });
});

/** Starts a store over the file; gives its address once it answers. */
function start(file: string, port: number, stores: ChildProcess[]): Promise<string> {
  const store = spawn('bash', [script, 'oxigraph', String(port), file], { stdio: ['ignore', 'pipe', 'pipe'] });
  stores.push(store);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece: Buffer) => {
      said += piece;
      const address = /ready (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    store.stdout.on('data', hear);
    store.stderr.on('data', hear);
    store.once('exit', () => reject(new Error(`the store did not start: ${said}`)));
  });
}
