// The compiler copies no data: put the shipped tables beside the compiled code.
import { cpSync, readdirSync } from 'node:fs';

for (const file of readdirSync('src/tables').filter((f) => !f.endsWith('.ts'))) cpSync(`src/tables/${file}`, `lib/tables/${file}`);
