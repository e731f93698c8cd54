import type { Command } from './read-page.js';

/** The pages whose commands are all tried, by `tests/integration/pages.test.ts`. */
export const pagesToTry = ['README.md', 'docs/tutorial.md', 'docs/data-model.md'];

/** How a command that a page shows is tried. */
export type Way =
  | { readonly way: 'run'; readonly status: number }
  /** Something smaller of the same kind is run. */
  | { readonly way: 'instead'; readonly command: string }
  /** It goes on until it is told to stop: it must print this first, and then answer at the address that it prints, if any. */
  | { readonly way: 'start'; readonly prints: RegExp; readonly instead?: string }
  | { readonly way: 'elsewhere'; readonly where: string };

const run = { way: 'run', status: 0 } as const;
const started = /http:\/\/\S+/;
const elsewhere = (where: string): Way => ({ way: 'elsewhere', where });
const stores = elsewhere('tests/integration/readme-stores.test.ts');
const notOurs = elsewhere('said to be untested');

/** The first line that fits says how; a command that none fits, and a line that fits no command, fail. */
export const ways: readonly (readonly [RegExp, Way])[] = [
  [/^npm ci && npm start$/, { way: 'instead', command: 'npx vraagbaak demo' }],
  [/^npm test$/, elsewhere('this is it')],
  [/^npx vraagbaak serve$/, { way: 'start', prints: started, instead: 'npx vraagbaak serve --port 0' }],
  [/^npx vraagbaak serve site$/, { way: 'start', prints: started, instead: 'npx vraagbaak serve site --port 0' }],
  [/^npx vraagbaak serve uit --port 8081 --engines 1$/, { way: 'start', prints: started, instead: 'npx vraagbaak serve uit --port 0 --engines 1' }],
  [/^npx vraagbaak serve --store /, { way: 'start', prints: started, instead: 'npx vraagbaak serve --port 0 --store http://127.0.0.1:9/query' }],
  [/--watch/, { way: 'start', prints: /SHACL[\s\S]*let op wijzigingen|let op wijzigingen[\s\S]*SHACL/ }],
  [/^npx vraagbaak publish stukken --shard 3\/16 --out deel-3$/, { way: 'instead', command: 'for i in 1 2; do npx vraagbaak publish stukken --shard $i/2 --out deel-$i || exit; done' }],
  [/^npx vraagbaak /, run],
  [/^cp docs\/waterbus\.docx \.$/, run],
  [/^gunzip -c dist\/dump\/all\.nt\.gz > alles\.nt$/, run],
  [/^(?:oxigraph|tdb2\.tdbloader|isql-vt|python3) /, stores],
  [/^(?:IndexBuilderMain|importrdf|fuseki-server) /, notOurs],
];

/** How this command is tried; undefined when the table has no line for it. */
export function wayOf({ text }: Command): Way | undefined {
  return ways.find(([pattern]) => pattern.test(text))?.[1];
}
