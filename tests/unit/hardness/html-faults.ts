const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([a-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;
const TAGS = new Set('p em strong a q data ul ol li blockquote h1 h2 h3 h4 h5 h6 code pre br hr'.split(' '));
const ATTRIBUTES = new Set(['href', 'title', 'lang', 'value', 'data-quote', 'data-figure', 'start', 'class']);
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/**
 * What in rendered Markdown is more than text with marks and safe links.
 *
 * @param html of an article or report
 * @returns a phrase for each finding
 */
export function htmlFaults(html: string): string[] {
  const found: string[] = [];
  for (const [, closing = '', tag = '', attributes = ''] of html.matchAll(TAG)) {
    if (!TAGS.has(tag)) found.push(`<${tag}>`);
    if (closing !== '' && attributes.trim() !== '') found.push(`</${tag}${attributes}>`);
    for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
      const value = values.join('');
      if (!ATTRIBUTES.has(name)) found.push(`${name}=`);
      if (name === 'href' && !ADDRESS.test(value)) found.push(`href=${value}`);
      if (name === 'class' && !/^language-/.test(value)) found.push(`class=${value}`);
    }
  }
  if (html.replace(TAG, '').includes('<')) found.push('a stray <');
  return found;
}
