import type { Token } from './tokens.js';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** A name found: tokens `[at, end)` and what stands under that name. */
export interface NameHit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** Names as sequences of words, to find the longest at a place in one walk. */
export class NameTree<T> {
  readonly #root: Node<T> = { next: null, values: null };

  /** Puts `value` under the name written with these words. */
  add(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) node.next.set(word, (child = { next: null, values: null }));
      node = child;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** Whether these words are a name. */
  has(words: readonly string[]): boolean {
    let node: Node<T> | undefined = this.#root;
    for (const word of words) node = node?.next?.get(word);
    return node?.values != null;
  }

  /** The longest name that starts at token `at`, or null; `loose` compares the lower-case words. */
  longestAt(tokens: readonly Token[], at: number, loose = false): NameHit<T> | null {
    let node: Node<T> | undefined = this.#root;
    let hit: NameHit<T> | null = null;
    for (let i = at; node?.next && i < tokens.length; i++) {
      const token = tokens[i];
      node = token && node.next.get(loose ? token.lower : token.text);
      if (node?.values) hit = { end: i + 1, values: node.values };
    }
    return hit;
  }
}
