// The compiler copies no data and no plain JavaScript: put the shipped tables, the PDF thread and the pages' style beside the compiled code.
import { cpSync, readdirSync } from 'node:fs';

for (const file of readdirSync('src/tables').filter((f) => !f.endsWith('.ts'))) cpSync(`src/tables/${file}`, `lib/tables/${file}`);
cpSync('src/pages/about/accuracy.tsv', 'lib/pages/about/accuracy.tsv');
cpSync('src/pages/assets', 'lib/pages/assets', { recursive: true });
for (const thread of ['read/pdf/pdf-thread.mjs', 'serve/sparql/engine-thread.mjs']) cpSync(`src/${thread}`, `lib/${thread}`);
