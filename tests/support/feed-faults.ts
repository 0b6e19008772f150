/** An element of an XML document, as far as feeds need it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/**
 * Reads XML without namespaces, comments, CDATA and entities of its own, and refuses everything that is not well-formed:
 * an oracle that shares nothing with the writer.
 *
 * @param xml the document
 * @throws Error that says what is wrong
 */
function readXml(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error('no declaration');
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden !== null) throw new Error(`forbidden character U+${forbidden[0].codePointAt(0)!.toString(16)}`);
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gu;
  for (const [, close, name = '', attributes = '', empty, text, stray] of xml
    .slice(declaration.length)
    .matchAll(token)) {
    const parent = open.at(-1)!;
    if (stray !== undefined) throw new Error('stray <');
    if (text !== undefined) {
      if (text.includes(']]>')) throw new Error(']]> in text');
      parent.text += unescaped(text);
    } else if (close === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/gu)];
      const element: Element = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescaped(value)])),
        children: [],
        text: '',
      };
      if (Object.keys(element.attributes).length < pairs.length) throw new Error(`attribute twice on <${name}>`);
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one root');
  return root.children[0]!;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
  return text.replace(/&([^;]*;?)/gu, (_, entity: string) => {
    const character = entity.endsWith(';') ? ENTITIES[entity.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`unknown entity &${entity}`);
    return character;
  });
}

/**
 * What RFC 4287 asks and a feed does not keep, or what is not well-formed.
 *
 * @param xml an Atom feed
 * @returns one line for each fault; none for a right feed
 */
export function atomFaults(xml: string): string[] {
  let feed: Element;
  try {
    feed = readXml(xml);
  } catch (error) {
    return [String(error)];
  }
  const faults: string[] = [];
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') faults.push('no Atom feed');
  const entries = childrenOf(feed, 'entry');
  for (const [at, element] of [feed, ...entries].entries()) {
    const where = at === 0 ? 'feed' : `entry ${String(at)}`;
    for (const name of ['id', 'title', 'updated']) {
      const found = childrenOf(element, name);
      if (found.length !== 1 || found[0]!.text === '') faults.push(`${where}: ${String(found.length)} ${name}`);
    }
    for (const { text } of [...childrenOf(element, 'updated'), ...childrenOf(element, 'published')]) {
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(text) || Number.isNaN(Date.parse(text))) {
        faults.push(`${where}: date ${text}`);
      }
    }
    const id = childrenOf(element, 'id')[0]?.text ?? '';
    if (!URL.canParse(id) || !/^[\x21-\x7e]+$/u.test(id)) faults.push(`${where}: id ${id}`);
    const links = childrenOf(element, 'link').map(({ attributes }) => attributes);
    for (const { href = '' } of links) if (!URL.canParse(href)) faults.push(`${where}: link ${href}`);
    const alternates = links.filter(({ rel }) => rel === 'alternate');
    if (new Set(alternates.map(({ type, hreflang }) => `${type ?? ''} ${hreflang ?? ''}`)).size < alternates.length) {
      faults.push(`${where}: alternates alike`);
    }
    if (alternates.length === 0) faults.push(`${where}: no alternate`);
    for (const { attributes } of childrenOf(element, 'category')) {
      if ((attributes['term'] ?? '') === '') faults.push(`${where}: category without term`);
    }
    for (const content of childrenOf(element, 'content')) {
      if (content.attributes['type'] !== 'html') faults.push(`${where}: content`);
      if (/href="(?!https?:)/u.test(content.text)) faults.push(`${where}: relative link`);
    }
  }
  const authored = (element: Element): boolean =>
    childrenOf(element, 'author').some((author) => (childrenOf(author, 'name')[0]?.text ?? '') !== '');
  if (!authored(feed) && !entries.every(authored)) faults.push('no author');
  if (!childrenOf(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self')) faults.push('no self');
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.text);
  if (new Set(ids).size < ids.length) faults.push('ids twice');
  return faults;
}

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}
