import type { FoundData } from './found.ts';
import { excerptNodes, markedNodes, plainExcerpt } from './marked.ts';

/** What else may hold the words, with what it is called; shown only where it does. */
const ALSO = [
  ['spellings', 'Also written'],
  ['places', 'Place'],
  ['speakers', 'Speakers'],
  ['topics', 'Topics'],
  ['authors', 'By'],
  ['originals', 'In the speaker’s words'],
] as const;

/**
 * One thing found: kind, date, title, the words around what was found, and who reports it.
 *
 * @param kind What it is, in words.
 * @param data What is known of it.
 * @param words What was looked for.
 */
export function foundItem(kind: string, { url, meta, excerpt, content }: FoundData, words: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = element('a', '', markedNodes(meta['title'] ?? '', words));
  link.href = url;
  link.lang = meta['language'] ?? '';
  if (link.lang === '') link.removeAttribute('lang');
  item.append(
    element('p', 'found-kind', [
      element('b', '', [kind]),
      ...(meta['date'] === undefined ? [] : [` · ${meta['date']}`]),
    ]),
    element('h2', 'found-title', [link]),
  );
  if (meta['translation'] !== undefined) {
    item.append(element('p', 'found-translation', markedNodes(meta['translation'], words)));
  }
  // What has no text of its own has its title for one.
  if (content !== meta['title']) {
    const plain = plainExcerpt(excerpt);
    const [before, after] = [content.startsWith(plain) ? '' : '… ', content.endsWith(plain) ? '' : ' …'];
    const nodes = [before, ...excerptNodes(excerpt), after];
    item.append(element('p', 'found-excerpt', nodes));
  }
  for (const [field, label] of ALSO) {
    const named = (meta[field] ?? '').split(' · ').map((text) => markedNodes(text, words));
    const holding = named.filter((nodes) => nodes.some((node) => node instanceof HTMLElement));
    const listed = holding.flatMap((nodes, at): (Node | string)[] => [...(at === 0 ? [] : [' · ']), ...nodes]);
    if (listed.length > 0) item.append(element('p', 'found-also', [`${label}: `, ...listed]));
  }
  if (meta['sources'] !== undefined) item.append(element('p', 'found-sources', [`Sources: ${meta['sources']}`]));
  return item;
}

function element<Name extends 'a' | 'b' | 'p' | 'h2'>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
