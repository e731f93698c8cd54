import { type Content, html, type Markup } from '../html.js';

/** The most that are listed: a page stays light, however much there is. */
const most = 300;

/** A list of short things, the first few hundred of them, and how many more there are. */
export function listSome<T>(things: readonly T[], write: (thing: T) => Content): Markup {
  return html`<ul class="rij">${things.slice(0, most).map((thing) => html`<li>${write(thing)}</li>`)}${things.length > most && html`<li>en nog ${things.length - most}</li>`}</ul>`;
}
