import { html } from '../pages/html.js';
import { layOut } from '../pages/layout.js';
import { relative } from '../pages/places.js';
import { pagePolicy } from '../publish/hosting/safe-headers.js';
import { page } from '../publish/syntax/forms.js';
import { contentType } from './media-types.js';
import { chooseForm, type Form } from './negotiate.js';

/** What a client is told when it does not get what it asked for; all texts in Dutch. */
export interface Message {
  readonly status: number;
  readonly title: string;
  /** Whole sentences: what is the matter and what can be done. */
  readonly text: string;
  /** Where to go on: a path in the site, an address, or a reference that starts with a point; and its name. */
  readonly links?: readonly (readonly [to: string, name: string])[];
  /** More for programs, as members of the problem. */
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
}

type MessageForm = Form & { readonly write: (message: Message, path: string) => string };
const plain: MessageForm = { mediaType: 'text/plain', write: asLines };
const forms: readonly MessageForm[] = [plain, { ...page, write: asPage }, { mediaType: 'application/problem+json', write: asProblem }];

/** Says it as a page for browsers, as a problem (RFC 9457) for programs that take one, else as plain text. `path`: that of the request, without its first slash. */
export function say(message: Message, path: string, accept: string | undefined): Response {
  const form = chooseForm(accept, forms) ?? plain;
  const body = form.write(message, path);
  return new Response(body, {
    status: message.status,
    headers: {
      'content-type': contentType(form.mediaType),
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      vary: 'Accept',
      ...(form.mediaType === page.mediaType && { 'content-security-policy': pagePolicy }),
      ...message.headers,
    },
  });
}

/** What to write for a link, seen from a path in the site. */
const hrefFrom = (path: string, to: string) => (/^https?:|^\./.test(to) ? to : relative(path, to));

function asPage({ title, text, links = [] }: Message, path: string): string {
  return layOut({
    path,
    title,
    description: text,
    body: html`<h1>${title}</h1>\n<p>${text}</p>${links.length > 0 && html`\n<ul>${links.map(([target, name]) => html`<li><a href="${hrefFrom(path, target)}">${name}</a></li>`)}</ul>`}`,
  }).content;
}

function asLines({ title, text, links = [] }: Message, path: string): string {
  return [`${title}`, text, ...links.map(([target, name]) => `- ${name}: ${hrefFrom(path, target)}`), ''].join('\n');
}

function asProblem({ status, title, text, detail }: Message): string {
  return `${JSON.stringify({ type: 'about:blank', status, title, detail: text, ...detail })}\n`;
}
