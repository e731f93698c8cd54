/** Text for an XML 1.0 element or attribute; characters that XML cannot hold are left out. A reader would take a bare CR for a line end. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"\r]/g, (c) => escapes[c] ?? c);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

export const xmlStart = '<?xml version="1.0" encoding="UTF-8"?>\n';
