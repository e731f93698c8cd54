import { asText, html } from '../pages/html.js';
import { layOut } from '../pages/layout.js';
import { relative } from '../pages/places.js';
import { pagePolicy } from '../publish/hosting/safe-headers.js';
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

const forms: readonly (Form & { readonly name: 'text' | 'page' | 'problem' })[] = [
  { name: 'text', mediaType: 'text/plain' },
  { name: 'page', mediaType: 'text/html', aliases: ['application/xhtml+xml'] },
  { name: 'problem', mediaType: 'application/problem+json' },
];

/** Says it as a page for browsers, as a problem (RFC 9457) for programs that take one, else as plain text. `path`: that of the request, without its first slash. */
export function say(message: Message, path: string, accept: string | undefined): Response {
  const form = chooseForm(accept, forms)?.name ?? 'text';
  const body = form === 'page' ? asPage(message, path) : form === 'problem' ? asProblem(message) : asLines(message, path);
  const type = form === 'page' ? 'text/html; charset=utf-8' : form === 'problem' ? 'application/problem+json' : 'text/plain; charset=utf-8';
  return new Response(body, {
    status: message.status,
    headers: {
      'content-type': type,
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      vary: 'Accept',
      ...(form === 'page' && { 'content-security-policy': pagePolicy }),
      ...message.headers,
    },
  });
}

/** What to write for a link, seen from a path in the site. */
const hrefFrom = (path: string, to: string) => (/^https?:|^\./.test(to) ? to : relative(path, to));

function asPage({ title, text, links = [] }: Message, path: string): string {
  const { content } = layOut({
    path,
    title,
    description: text,
    body: html`<h1>${title}</h1>\n<p>${text}</p>${links.length > 0 && html`\n<ul>${links.map(([target, name]) => html`<li><a href="${hrefFrom(path, target)}">${name}</a></li>`)}</ul>`}`,
  });
  return typeof content === 'string' ? content : asText(html`<p>${text}</p>`);
}

function asLines({ title, text, links = [] }: Message, path: string): string {
  return [`${title}`, text, ...links.map(([target, name]) => `- ${name}: ${hrefFrom(path, target)}`), ''].join('\n');
}

const asProblem = ({ status, title, text, detail }: Message) => `${JSON.stringify({ type: 'about:blank', status, title, detail: text, ...detail })}\n`;
