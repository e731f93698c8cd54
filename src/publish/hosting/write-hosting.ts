import type { PublishedFile } from '../open-file.js';
import type { Recorded } from '../feed/record-versions.js';
import type { Hosted } from './hosted.js';
import { writeApache } from './write-apache.js';
import { writeNginx } from './write-nginx.js';
import { writeGuide, writeHeaders, writeRedirects } from './write-plain.js';

/**
 * Rules by which web servers give a publication its addresses: `id` → 303 → `doc`, the form a client asks for, CORS, and 410 for what was withdrawn.
 * @param base null for the default, which says nothing of where the publication stands.
 */
export function writeHosting(base: string | null, { withdrawn }: Recorded): readonly PublishedFile[] {
  const hosted: Hosted = { prefix: base === null ? '' : new URL(base).pathname.slice(0, -1), withdrawn };
  return [
    { path: 'hosting/nginx.conf', content: writeNginx(hosted) },
    { path: 'hosting/apache.htaccess', content: writeApache(hosted) },
    { path: 'hosting/_headers', content: writeHeaders(hosted) },
    { path: 'hosting/_redirects', content: writeRedirects(hosted) },
    { path: 'hosting/LEESMIJ.md', content: writeGuide(hosted) },
  ];
}
