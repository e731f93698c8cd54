import { dataForms } from '../syntax/forms.js';
import { partKinds } from '../things/thing-path.js';
import type { Hosted } from './hosted.js';
import { everyAnswer, queryPolicy } from './safe-headers.js';

/** Headers for hosts that read a file `_headers` (Netlify, Cloudflare Pages). */
export const writeHeaders = ({ prefix }: Hosted): string => `${prefix}/*
${[...everyAnswer, ['Content-Security-Policy', queryPolicy]].map(([name, value]) => `  ${name}: ${value}\n`).join('')}\
${prefix}/.well-known/void
  Content-Type: text/turtle; charset=utf-8
${[...dataForms, { ending: '.trig', mediaType: 'application/trig' }, { ending: '.nq', mediaType: 'application/n-quads' }].map(({ ending, mediaType }) => `${prefix}/*${ending}\n  Content-Type: ${mediaType}${mediaType.startsWith('text/') ? '; charset=utf-8' : ''}\n`).join('')}`;

/** Redirects for hosts that read a file `_redirects`. They know no 303, look at no Accept and at no file: a paper leads to the page of who cites it, which is there for each, and leads on to the paper itself where that is published. */
export const writeRedirects = ({ prefix }: Hosted): string => `${partKinds.map((kind) => `${prefix}/id/${kind}/:docref/:label ${prefix}/doc/:docref.html#${kind}-:label 302\n${prefix}/id/${kind}/:docref/:label/* ${prefix}/doc/:docref.html#${kind}-:label 302\n`).join('')}\
${prefix}/id/verwerking/:docref ${prefix}/doc/:docref.html 302
${prefix}/id/* ${prefix}/doc/:splat.html 302
`;

/** What to do with the files beside it. */
export const writeGuide = ({ prefix }: Hosted): string => `# Deze publicatie op een webserver

Een publicatie is een map met bestanden; elke webserver kan haar tonen. Met deze regels werken ook de adressen van dingen (\`id/…\` → 303 → \`doc/…\`)
en krijgt een programma de vorm waarom het vraagt.

| server | bestand | wat werkt |
| --- | --- | --- |
| \`vraagbaak serve\` | geen | alles, met \`/sparql\` |
| nginx | \`nginx.conf\` in \`/etc/nginx/conf.d/\` | 303, vormen (de eerst genoemde), CORS, 410 |
| Apache 2.4 | \`apache.htaccess\` als \`.htaccess\` in de map | 303, vormen met q-waarden, CORS, 410 |
| Netlify, Cloudflare Pages (niet beproefd) | \`_headers\` en \`_redirects\` in de bovenste map | 302, CORS; geen vormen, neem \`.ttl\` enzovoort |
| elke andere (GitHub Pages) | geen | bladzijden en bestanden met hun achtervoegsel (\`.ttl\`, \`.jsonld\`, \`.nt\`); niet de adressen onder \`id/\` |

De regels gaan ervan uit dat de publicatie op de server in \`${prefix}/\` staat${prefix === '' ? ', dus in de bovenste map' : ''}; dat volgt uit \`--base\`. Publiceer opnieuw als dat verandert, of als er stukken worden ingetrokken: die staan met naam in de regels.
Van de regels voor nginx en Apache is beproefd wat browsers, curl, wget, Jena, rdflib, Comunica en rapper sturen.
`;
