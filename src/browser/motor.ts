// The thread of the query page: Oxigraph over the files of this publication, fetched from where the page itself stands.
import init, { Store } from 'oxigraph/web.js';
import type { Order, Word } from './words.js';

const say = (word: Word) => postMessage(word);
let store: Store | null = null;

/** The bytes at an address, unpacked when they are gzip; some hosts unpack such a file on the way, so its first bytes decide. */
async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

async function load({ wasm, files }: Extract<Order, { order: 'load' }>): Promise<void> {
  say({ is: 'busy', with: 'De zoekmotor wordt geladen …' });
  await init({ module_or_path: (await fetchBytes(wasm)).buffer });
  const loaded = new Store();
  for (const { address, format } of files) {
    say({ is: 'busy', with: 'De data worden geladen …' });
    loaded.load(await fetchBytes(address), { format, no_transaction: true });
  }
  store = loaded;
  say({ is: 'loaded', quads: loaded.size });
}

function ask({ query }: Extract<Order, { order: 'ask' }>): void {
  const start = performance.now();
  const isGraph = /^\s*(?:#[^\n]*\n\s*|PREFIX\s+[^\s:]*:\s*<[^>]*>\s*|BASE\s*<[^>]*>\s*)*(?:CONSTRUCT|DESCRIBE)\b/i.test(query);
  const text = store?.query(query, { results_format: isGraph ? 'application/n-triples' : 'json' });
  say({ is: 'answer', text: String(text), milliseconds: performance.now() - start });
}

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  try {
    if (data.order === 'load') await load(data);
    else ask(data);
  } catch (error) {
    say({ is: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
});
