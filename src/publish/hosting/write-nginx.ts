import type { Form } from '../syntax/forms.js';
import { anyPart, asPattern } from '../things/thing-path.js';
import { choices, linksOf, packedTypes, servedTypes } from './served-types.js';
import type { Hosted } from './hosted.js';
import { dataPolicy, everyAnswer, pagePolicy, queryPolicy } from './safe-headers.js';

const zero = '\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)';
/** A pattern of the names of a form. */
const named = ({ mediaType, aliases = [] }: Form) => `(?:${[mediaType, ...aliases].map(asPattern).join('|')})`;
const any = `(?:${choices.map(named).join('|')})`;
/** A member of an Accept header that names one of our types and does not refuse it; and one without quality. */
const wanted = `\\s*${any}\\s*(?:$|[;,])(?<!;)|\\s*${any}(?!${zero})\\s*;`;
const best = `\\s*${any}\\s*(?:,|$)`;

/** Patterns that find the type a client names first: of those without quality, else of all. Clients name what they like best first. */
function formRules(): string {
  const first = (member: string, pattern: string) => `~*^(?:(?!${member})[^,]*,)*(?=${member})\\s*${pattern}\\s*(?:[;,]|$)`;
  return [best, wanted].flatMap((member) => choices.map((form) => `    "${first(member, named(form))}" ${form.ending};`)).join('\n');
}

/** A server block for nginx, with the maps that it needs. */
export function writeNginx(hosted: Hosted): string {
  return `${maps(hosted)}
${settings()}${redirects(hosted)}${files(hosted)}}
`;
}

function maps({ prefix, withdrawn }: Hosted): string {
  const gone = withdrawn.map((docref) => `    "~^${asPattern(`${prefix}/doc/${docref}`)}(?:\\.[a-z]+)?$" 1;\n`).join('');
  return `# nginx: zet dit bestand in /etc/nginx/conf.d/, vul listen, server_name en root in, en herlaad nginx.
# Onder root staat deze publicatie in ${prefix === '' ? 'de map zelf' : `de map ${prefix}/`}.

# De vorm die een client het eerst noemt; q-waarden tellen alleen als 0 en niet 0.
map $http_accept $vraagbaak_form {
${formRules()}
    "~*(?:^|,)\\s*(?:\\*/\\*|text/\\*)(?!${zero})" .html;
    "~*(?:^|,)\\s*application/\\*(?!${zero})" .jsonld;
    "" .html;
    default .geen;
}
# Wie alles aanneemt krijgt Turtle waar geen bladzijde is.
map $http_accept $vraagbaak_other {
    "~*\\*/\\*(?!${zero})" .ttl;
    "" .ttl;
    default .geen;
}
# Delen van een stuk staan op de bladzijde van het stuk; adressen blijven gecodeerd zoals ze kwamen.
map $request_uri $vraagbaak_about {
    "~^${asPattern(prefix)}/id/(?<kind>${anyPart})/(?<docref>[^/?]+)/(?<label>[^/?]+)" "$docref#$kind-$label";
    "~^${asPattern(prefix)}/id/(?:document|verwerking)/(?<paper>[^/?]+)" $paper;
    "~^${asPattern(prefix)}/id/(?<thing>[^?]+)" $thing;
}
map $request_uri $vraagbaak_name {
    "~/(?<name>[^/?]+)(?:\\?|$)" $name;
    default index;
}
# Wat een bladzijde mag laden; wat geen bladzijde is, laadt niets.
map $uri $vraagbaak_policy {
    "~^${asPattern(prefix)}/query/[^/]+\\.(?:html|js)$" "${queryPolicy}";
    "~\\.(?:html|js)$" "${pagePolicy}";
    default "${dataPolicy}";
}
map $uri $vraagbaak_gone {
${gone}    default 0;
}
`;
}

function settings(): string {
  return `server {
    listen 80;
    server_name localhost;
    root /var/www/vraagbaak;

    absolute_redirect off;
    charset utf-8;
    charset_types text/html text/turtle text/csv text/css text/javascript text/plain application/xml;
    default_type application/octet-stream;
    types {
${servedTypes.map(([type, endings]) => `        ${type} ${endings};`).join('\n')}
    }
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types ${packedTypes.filter((type) => type !== 'text/html').join(' ')};
${safe('    ')}
`;
}

/** nginx takes the headers of the innermost block only. */
const safe = (indent: string) => [...everyAnswer.map(([name, value]) => `${name} "${value}"`), 'Content-Security-Policy $vraagbaak_policy'].map((header) => `${indent}add_header ${header} always;\n`).join('');

/** From what an address names to where it is described. */
function redirects({ prefix }: Hosted): string {
  return `    location ~ ^${asPattern(prefix)}/id/(?:${anyPart})/[^/]+/. {
        return 303 ${prefix}/doc/$vraagbaak_about;
    }
    location ~ ^${asPattern(prefix)}/id/(?:document|verwerking)/(?<published>[^/]+)$ {
        if (-f $document_root${prefix}/doc/$published.ttl) {
            return 303 ${prefix}/doc/$vraagbaak_about;
        }
        return 303 ${prefix}/doc/document/$vraagbaak_about;
    }
    location ${prefix}/id/ {
        return 303 ${prefix}/doc/$vraagbaak_about;
    }
    location ~ (?:/\\.(?!well-known/)) {
        return 404;
    }
    location ~ ^${asPattern(prefix)}/(?:.*/)?$ {
        rewrite ^(.*)/$ $1/index last;
    }
    location = ${prefix}/.well-known/void {
        default_type text/turtle;
    }
`;
}

/** The files, in the form that a client asks for. */
function files({ prefix }: Hosted): string {
  return `    location ${prefix}/ {
        if ($request_method = OPTIONS) {
            return 204;
        }
        if ($vraagbaak_gone) {
            return 410;
        }
        error_page 410 @gone;
        try_files $uri @thing;
    }
    location @gone {
        rewrite ^(.*?)(?:\\.[a-z]+)?$ $1 break;
        try_files $uri$vraagbaak_form $uri.ttl =410;
    }
    location @thing {
${safe('        ')}        add_header Vary Accept always;
        add_header Link '${linksOf('$vraagbaak_name')}';
        if (-d $request_filename) {
            return 301 $uri/$is_args$args;
        }
        try_files $uri$vraagbaak_form $uri$vraagbaak_other @nothing;
    }
    location @nothing {
        default_type text/plain;
${safe('        ')}        add_header Vary Accept always;
        if (-f $request_filename.ttl) {
            return 406 "Dit is er wel, maar niet in de gevraagde vorm. Vraag met Accept om ${oneOf(choices.map(({ mediaType }) => mediaType))}, of zet ${oneOf(choices.map(({ ending }) => ending))} achter het adres.\\n";
        }
        return 404 "Op dit adres staat niets. Zoek op de voorpagina: ${prefix}/\\n";
    }
`;
}

const oneOf = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} of ${words.at(-1)}`;
