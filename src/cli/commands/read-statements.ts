import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The N-Triples lines about or to an address in a publication, shortened for a person; null when the folder is no publication. */
export function readStatements(iri: string, folder: string): readonly string[] | null {
  const documents = join(folder, 'doc');
  if (!existsSync(documents)) return null;
  const name = `<${iri}>`;
  const lines = new Set<string>();
  for (const file of readdirSync(documents).filter((f) => f.endsWith('.nt')).sort()) {
    for (const line of readFileSync(join(documents, file), 'utf8').split('\n')) if (line.includes(name)) lines.add(line);
  }
  const own = [...lines].filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1, -2));
  const others = [...lines].filter((line) => !line.startsWith(`${name} `)).map((line) => `← ${line.slice(0, -2)}`);
  return [...own, ...others].map((line) => line.replace(/<[^<>]*[#/]([^<>#/]+)>(?= )/g, '$1'));
}
