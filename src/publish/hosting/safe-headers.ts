/** What every answer says to browsers, whoever serves the publication: anyone may read it, nothing is guessed, framed by others or listened to. */
export const everyAnswer: readonly (readonly [name: string, value: string])[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const pageRules = (script: string) => `default-src 'self'; script-src ${script}; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`;

/** Content-Security-Policy of pages and of the scripts of a worker: nothing but files of the site itself, and no script or style inside a page. */
export const pagePolicy = pageRules("'self'");
/** Of what stands in `query/`, where the engine is WebAssembly. */
export const queryPolicy = pageRules("'self' 'wasm-unsafe-eval'");
/** Of all that is no page: shown by itself, it runs and loads nothing. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'self'; sandbox";

/** The policy of a file by its path in the publication. */
export function policyOf(path: string): string {
  if (!/\.(?:html|js)$/.test(path)) return dataPolicy;
  return path.startsWith('query/') ? queryPolicy : pagePolicy;
}
