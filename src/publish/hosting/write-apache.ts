import { anyPart, asPattern } from '../things/thing-path.js';
import { choices, linksOf, packedTypes, servedTypes } from './served-types.js';
import type { Hosted } from './hosted.js';
import { dataPolicy, everyAnswer, pagePolicy, queryPolicy } from './safe-headers.js';

/** Rules for Apache, in the folder of the publication itself. */
export function writeApache({ prefix, withdrawn }: Hosted): string {
  const gone = withdrawn.map((docref) => `RewriteCond %{IS_SUBREQ} =false\nRewriteCond %{ENV:REDIRECT_STATUS} !=410\nRewriteCond %{REQUEST_URI} "/doc/${asPattern(docref)}(?:\\.[a-z]+)?$"\nRewriteRule ^ - [G]\n<If "%{REQUEST_URI} =~ m#/doc/${asPattern(docref)}(\\.[a-z]+)?$#">\n    ErrorDocument 410 ${prefix}/doc/${docref}.ttl\n</If>\n`).join('');
  return `# Apache 2.4: zet dit bestand als .htaccess in de map van de publicatie (AllowOverride All; modules rewrite, negotiation, headers, mime, dir).
Options +MultiViews -Indexes
DirectoryIndex disabled
RemoveEncoding .gz
AddDefaultCharset Off
AddCharset utf-8 .html .ttl .csv .css .js .txt .md .xml
${servedTypes.map(([type, endings]) => `AddType ${preference(type)} ${endings.split(' ').map((ending) => `.${ending}`).join(' ')}`).join('\n')}
<Files void>
    ForceType "text/turtle; charset=utf-8"
</Files>

${everyAnswer.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Content-Security-Policy "${dataPolicy}"
<FilesMatch "\\.(?:html|js)$">
    Header always set Content-Security-Policy "${pagePolicy}"
</FilesMatch>
<If "%{REQUEST_URI} =~ m#/query/(?:index(?:\\.html)?|[^/]+\\.js)?$#">
    Header always set Content-Security-Policy "${queryPolicy}"
</If>
Header merge Vary Accept
Header edit Content-Type ";\\s*qs=[0-9.]+" ""
<FilesMatch "^(?<naam>.+)\\.(?:${choices.map(({ ending }) => ending.slice(1)).filter((ending) => ending !== 'csv').join('|')})$">
    Header set Link "${linksOf('%{MATCH_NAAM}e').replaceAll('"', '\\"')}"
</FilesMatch>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${packedTypes.join(' ')}
</IfModule>

RewriteEngine On
RewriteBase ${prefix}/

# Verborgen bestanden blijven verborgen.
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]

# Delen van een stuk staan op de bladzijde van het stuk; adressen blijven gecodeerd zoals ze kwamen.
RewriteCond %{THE_REQUEST} "^\\S+ \\S*?/id/(${anyPart})/([^/?\\s]+)/([^/?\\s]+)"
RewriteRule ^id/ ${prefix}/doc/%2#%1-%3 [R=303,NE,L]
RewriteCond %{REQUEST_URI} "/id/(?:document|verwerking)/([^/]+)$"
RewriteCond %{DOCUMENT_ROOT}${prefix}/doc/%1.ttl -f
RewriteCond %{THE_REQUEST} "^\\S+ \\S*?/id/(?:document|verwerking)/([^/?\\s]+)"
RewriteRule ^id/ ${prefix}/doc/%1 [R=303,NE,L]
RewriteCond %{THE_REQUEST} "^\\S+ \\S*?/id/([^?\\s]+)"
RewriteRule ^id/ ${prefix}/doc/%1 [R=303,NE,L]

# Ingetrokken stukken.
${gone}
# Een map is haar index, in de gevraagde vorm.
RewriteRule ^(|.*/)$ $1index
`;
}

/** Of equal forms Apache takes the one that we like better; it would take the smallest. */
const preference = (mediaType: string) => {
  const place = preferred.indexOf(mediaType);
  return place < 0 ? mediaType : `"${mediaType};qs=0.${99 - place}"`;
};
const preferred: readonly string[] = choices.map(({ mediaType }) => mediaType);
