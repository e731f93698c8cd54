// The compiler copies no data and no plain JavaScript: put the shipped tables, the PDF thread and the pages' style beside the compiled code.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

cpSync('src/tables/dutch-words.bin', 'lib/tables/dutch-words.bin');
// Packed, for the size of the package: brotli takes a fifth less than the archive's own gzip.
for (const file of readdirSync('src/tables').filter((f) => f.endsWith('.tsv'))) writeFileSync(`lib/tables/${file}.br`, brotliCompressSync(readFileSync(`src/tables/${file}`)));
cpSync('src/pages/about/accuracy.tsv', 'lib/pages/about/accuracy.tsv');
cpSync('src/pages/assets', 'lib/pages/assets', { recursive: true });
for (const thread of ['read/pdf/pdf-thread.mjs', 'serve/sparql/engine-thread.mjs']) cpSync(`src/${thread}`, `lib/${thread}`);
