import type { Report } from '../../types/problem.js';
import { decodeText } from './decode-text.js';
import { limits } from '../limits.js';

/** The text of a file: by its bytes, since the encodings that markup declares are often wrong; null after a finding. */
export function decodeOrReport(bytes: Uint8Array, report: Report): string | null {
  if (bytes.length > limits.textBytes) {
    report('read/too-large', null, `${limits.textBytes / 1024 ** 2} MB`);
    return null;
  }
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  if (decoded.fault === 'encoding') report('read/encoding', null, decoded.encoding);
  else if (decoded.fault === 'empty') report('read/empty', null);
  else report('read/binary', null, 'binaire gegevens');
  return null;
}
