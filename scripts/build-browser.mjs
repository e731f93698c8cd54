// Bundles the scripts of the query page and packs the engine it loads: lib/browser/, from where a publication takes them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { build } from 'vite';

const out = 'lib/browser';
/** The engine's own default place of its wasm would make the bundler copy it; the page says where it is. */
const withoutDefault = { name: 'without-default', transform: (code, id) => (id.endsWith('oxigraph/web.js') ? code.replace("new URL('web_bg.wasm', import.meta.url)", "''") : null) };

mkdirSync(out, { recursive: true });
for (const name of ['vraag', 'motor']) {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutDefault],
    build: { outDir: out, emptyOutDir: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: `src/browser/${name}.ts`, output: { entryFileNames: `${name}.js` } } },
  });
}
// As the tables: for the size of the package.
writeFileSync(`${out}/vraag.js.br`, brotliCompressSync(readFileSync(`${out}/vraag.js`)));
rmSync(`${out}/vraag.js`);
const wasm = readFileSync(createRequire(import.meta.url).resolve('oxigraph/web_bg.wasm'));
writeFileSync(`${out}/oxigraph.wasm.gz`, gzipSync(wasm, { level: 9, mtime: 0 }));
