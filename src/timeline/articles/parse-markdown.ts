import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { directivePlaces } from './directives.ts';
import { readOrdinary } from './ordinary/read-ordinary.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, 'yaml')
  .use(remarkDirective)
  .use(directivePlaces)
  .freeze();

/**
 * Parses an article: CommonMark, YAML front matter, generic directives with the places of their attributes.
 *
 * @param text the whole file; positions count in it
 */
export function parseMarkdown(text: string): Root {
  return readOrdinary(text) ?? parseFully(text);
}

/**
 * Parses an article as `parseMarkdown` does, whatever is in it, in many times as long.
 *
 * @param text the whole file
 */
export function parseFully(text: string): Root {
  return processor.parse(text);
}
