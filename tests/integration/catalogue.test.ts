import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../publish/published.js';

const standards = '../shared/standards';
const stores = '../shared/stores';
const nde = `${standards}/nde/dataset-register.jena.ttl`;
const required = ['dcat-ap-SHACL', 'dcat-ap-nl-SHACL', 'dcat-ap-nl-SHACL-klassebereik', 'dcat-ap-nl-SHACL-klassebereik-codelijsten'];
const sh = 'http://www.w3.org/ns/shacl#';
const hasJena = existsSync(`${stores}/shacl.sh`) && existsSync('/usr/share/java/jena-shacl.jar');
if (!existsSync(nde)) console.warn(`${standards} is not here: the catalogue is not judged by it`);
else if (!hasJena) console.warn('Jena is not here: it does not judge the catalogue');

let shop: Workshop;
let catalogue: Store;
beforeAll(async () => {
  shop = openWorkshop();
  await shop.publishFiles(['examples'], { html: false });
  catalogue = new Store(new Parser().parse(shop.read('catalog.ttl')));
});
afterAll(() => shop.close());

/** The shapes that our engine can judge: it knows no SPARQL, which some of the register's constraints are written in. */
const judged = () => new Store(new Parser().parse(readFileSync(nde, 'utf8')).filter(({ predicate }) => predicate.value !== `${sh}sparql` && predicate.value !== `${sh}target`));

/** What breaks the register's rules (`sh:Violation`), not what it would rather see. */
async function violationsOf(graph: Store): Promise<readonly string[]> {
  const { results } = await new SHACLValidator(judged(), { maxNodeChecks: 0 } as object).validate(graph);
  return results.filter(({ severity }) => severity?.value === `${sh}Violation`).map(({ focusNode, path, message }) => [focusNode?.value, path?.value, message[0]?.value].join(' '));
}

describe.skipIf(!existsSync(nde))('the dataset register of Netwerk Digitaal Erfgoed', () => {
  it('finds no violation', async () => expect(await violationsOf(catalogue)).toEqual([]));

  it('really looks: without a title it does', async () => {
    const less = new Store([...catalogue].filter(({ predicate }) => predicate.value !== 'http://purl.org/dc/terms/title'));
    expect((await violationsOf(less)).length).toBeGreaterThan(0);
  });
});

describe.skipIf(!existsSync(nde) || !hasJena)('Jena, by the same shapes', () => {
  const judge = (shapes: string) => spawnSync('bash', [`${stores}/shacl.sh`, shapes, shop.path('catalog.ttl')], { encoding: 'utf8' });

  it.each(required)('finds nothing by %s', (name) => {
    const { stderr, status } = judge(`${standards}/dcat-ap-nl/${name}.ttl`);
    expect(stderr).toContain('results=0');
    expect(status).toBe(0);
  }, 60_000);

  it('finds no violation by the register, SPARQL constraints included', () => {
    const { stdout } = judge(nde);
    expect(stdout).toContain('ValidationReport');
    expect(stdout.match(/resultSeverity\s+sh:Violation/g) ?? []).toEqual([]);
  }, 60_000);
});
