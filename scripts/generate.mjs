// Writes what follows from the ontology, the tables and the types; with --check it only tells which of these files are stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Parser } from 'n3';
import { tsImport } from 'tsx/esm/api';
import { z } from 'zod';
import { readOntology } from './generate/read-ontology.mjs';
import { writeApi } from './generate/write-api.mjs';
import { writeContext } from './generate/write-context.mjs';
import { writeProblems } from './generate/write-problems.mjs';
import { writeShapes } from './generate/write-shapes.mjs';
import { writeLiteralProperties, writeTerms } from './generate/write-terms.mjs';

const { problems } = await tsImport('../src/types/problem.ts', import.meta.url);
const { prefixes } = await tsImport('../src/vocabulary/external.ts', import.meta.url);
const { configuration } = await tsImport('../src/cli/given/config.ts', import.meta.url);
const { officialCodes } = await tsImport('../src/tables/official-numbers.ts', import.meta.url);
const ontology = readOntology();
const place = (path) => new URL(`../${path}`, import.meta.url);
const shapesByHand = new Parser().parse(readFileSync(place('shapes/vraagbaak.ttl'), 'utf8'));
const files = {
  'src/vocabulary/terms.ts': writeTerms(ontology),
  'src/types/literal-property.ts': writeLiteralProperties(ontology),
  'ontology/context.jsonld': writeContext(ontology, prefixes),
  'shapes/generated.ttl': writeShapes(ontology, shapesByHand, prefixes, officialCodes),
  'docs/vraagbaak.config.schema.json': `${JSON.stringify(z.toJSONSchema(configuration), null, 2)}\n`,
  'docs/problems.md': writeProblems(problems),
  'docs/api.md': await writeApi(),
};
const stale = Object.keys(files).filter((path) => !existsSync(place(path)) || readFileSync(place(path), 'utf8') !== files[path]);
if (!process.argv.includes('--check')) for (const path of stale) writeFileSync(place(path), files[path]);
else if (stale.length > 0) {
  console.error(`verouderd (draai npm run generate): ${stale.join(', ')}`);
  process.exitCode = 1;
}
