import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'fflate';

/** The engine of the query page, as gzip: made by `npm run build` in a checkout; an installed package makes it of the engine that it uses itself. */
export function packedEngine(): Uint8Array {
  const made = new URL('../../../lib/browser/oxigraph.wasm.gz', import.meta.url);
  return existsSync(made) ? readFileSync(made) : gzipSync(readFileSync(createRequire(import.meta.url).resolve('oxigraph/web_bg.wasm')), { level: 9, mtime: 0 });
}
