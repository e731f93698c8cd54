/**
 * Loads pdf.js, the first time. Its build for this Node replaces functions of the language by its own, in the whole process: after it
 * `JSON.stringify` takes more than five times as long. Those that were there are put back.
 */
export async function loadPdfjs() {
  const { stringify, parse } = JSON;
  const { push } = Array.prototype;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  for (const [owner, own] of [[JSON, { stringify, parse }], [Array.prototype, { push }]] as const) {
    for (const [name, value] of Object.entries(own)) Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: false });
  }
  return pdfjs;
}
