import type { Code, Definition, Image, Link, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Place } from '../model.ts';
import { findControl } from '../text/control.ts';
import { reportIn, type ArticleContext } from './article-context.ts';
import { mendDirectiveLine } from './mend-directive-line.ts';
import { isClosed, isDirective, placeOf, type Directive } from './directives.ts';
import { isMark, nearestMark } from './read-marks.ts';

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/**
 * Reports everything in an article's Markdown that is not part of the format, so that nothing is dropped in silence,
 * and turns words that only look like directives ("ratio a:b") back into text.
 *
 * @param tree the article; changed in place
 * @param context whose article
 */
export function checkMarkdown(tree: Root, context: ArticleContext): void {
  const found = { nested: false };
  const strays: Stray[] = [];

  const walk = (node: Nodes, ancestors: readonly Nodes[]): void => {
    if (node.type === 'html') reportIn(context, 'raw-html', placeOf(node), {});
    else if (node.type === 'image' || node.type === 'imageReference')
      reportIn(context, 'unexpected-image', placeOf(node), {});
    else if (node.type === 'link' || node.type === 'definition') checkAddress(node, context);
    else if (node.type === 'text') checkReferences(node.value, node, context);
    else if (node.type === 'code') checkCode(node, context);
    else if (node.type === 'paragraph') for (const stray of straysIn(node, context)) strays.push(stray);
    else if (isDirective(node)) found.nested = checkDirective(node, ancestors, context) || found.nested;
    if ('children' in node) {
      const inside = [...ancestors, node];
      for (const child of [...node.children]) walk(child, inside);
    }
  };
  walk(tree, []);
  // After a block that was not closed the fences no longer pair up: the first fault says it all.
  if (!found.nested) reportStrays(strays, context);
}

/** Each fence that was to close a block which did not open is told by the line that was to open it. */
function reportStrays(strays: readonly Stray[], context: ArticleContext): void {
  let unopened = 0;
  for (const { place, opening } of strays) {
    if (opening !== null) reportIn(context, 'bad-directive-line', place, { mend: mendDirectiveLine(opening) });
    else if (unopened === 0) reportIn(context, 'stray-fence', place, {});
    unopened = Math.max(0, unopened + (opening === null ? -1 : 1));
  }
}

/** Character references can name what a file may not hold. */
function checkReferences(text: string, node: Nodes, context: ArticleContext): void {
  const control = findControl(text);
  if (control !== null && findControl(sourceOf(node, context)) === null) {
    reportIn(context, 'unexpected-control', placeOf(node), { code: control.code });
  }
}

/** Whether the address of a link leads out of the page to a place that is safe to go. */
function checkAddress(node: Link | Definition | Image, context: ArticleContext): void {
  checkReferences(`${node.url}${node.title ?? ''}`, node, context);
  const scheme = URL.parse(node.url)?.protocol;
  // Without its slashes a browser reads `https:page` as an address within this site.
  const whole = scheme === 'mailto:' || /^[a-z]+:\/\/[^/]/i.test(node.url);
  if (scheme === undefined || !SAFE_SCHEMES.has(scheme) || !whole) {
    const address = node.url.length > 60 ? `${node.url.slice(0, 59)}…` : node.url;
    reportIn(context, 'unsafe-address', placeOf(node), { address });
  }
}

/** @returns whether it is an event block inside another */
function checkDirective(node: Directive, ancestors: readonly Nodes[], context: ArticleContext): boolean {
  const { name } = node;
  if (node.type === 'containerDirective' && name === 'event') {
    const inside = ancestors.some((one) => one.type === 'containerDirective' && one.name === 'event');
    if (inside) reportIn(context, 'nested-event', placeOf(node), {});
    else if (ancestors.length > 1) reportIn(context, 'misplaced-event', placeOf(node), {});
    else if (!isClosed(node)) reportIn(context, 'unclosed-event', placeOf(node), {});
    return inside;
  }
  if (isMark(node)) {
    const inside = ancestors.some((one) => one.type === 'containerDirective');
    if (!inside) reportIn(context, 'mark-outside-event', placeOf(node), { name });
    checkBraces(node, ancestors.at(-1), context);
    return false;
  }
  const nearest = nearestMark(name);
  const written = `${node.type === 'textDirective' ? ':' : node.type === 'leafDirective' ? '::' : ':::'}${name}`;
  if (isBareWord(node, context) && nearest === null) unmake(node, ancestors.at(-1));
  else
    reportIn(context, 'unknown-directive', placeOf(node), {
      name,
      written,
      nearest: nearest === written ? null : nearest,
    });
  return false;
}

/** Braces that follow a mark without belonging to it: its attributes would be printed, and its speaker lost. */
function checkBraces(node: Directive, parent: Nodes | undefined, context: ArticleContext): void {
  const siblings = (parent as Parents | undefined)?.children as Nodes[] | undefined;
  const next = siblings?.[siblings.indexOf(node) + 1];
  if (next?.type === 'text' && /^\s*\{/.test(next.value)) {
    reportIn(context, 'loose-braces', placeOf(next), { name: node.name });
  }
}

/** Code that swallows event blocks, and code that never ends. */
function checkCode(node: Code, context: ArticleContext): void {
  const source = sourceOf(node, context);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (/^[\s>]*:::/m.test(node.value)) reportIn(context, 'block-in-code', placeOf(node), {});
  else if (
    fence !== undefined &&
    !isFence(
      source
        .split(/\r\n|\n|\r/)
        .slice(1)
        .at(-1),
      fence,
    )
  ) {
    reportIn(context, 'unclosed-code', placeOf(node), {});
  }
}

/** Whether a line closes code that was opened by a fence: at least as many of the same character. */
function isFence(line: string | undefined, fence: string): boolean {
  const closing = line?.replace(/^[\s>]*/, '').trimEnd() ?? '';
  return closing.length >= fence.length && closing === fence.charAt(0).repeat(closing.length);
}

/** Whether a text directive is nothing but a colon and a word, as in "ratio a:b". */
function isBareWord(node: Directive, context: ArticleContext): boolean {
  return node.type === 'textDirective' && sourceOf(node, context) === `:${node.name}`;
}

function unmake(node: Directive, parent: Nodes | undefined): void {
  const siblings = (parent as Parents | undefined)?.children as Nodes[] | undefined;
  const index = siblings?.indexOf(node) ?? -1;
  const position = node.position;
  if (position !== undefined) siblings?.splice(index, 1, { type: 'text', value: `:${node.name}`, position });
}

/** A line that begins with `:::`, in a paragraph. */
interface Stray {
  readonly place: Place;
  /** The line, where more than colons stands on it: it was meant to open a block. */
  readonly opening: string | null;
}

/** Lines of a paragraph that begin with `:::`: blocks that did not open, or fences with nothing to close. */
function straysIn(node: Paragraph, context: ArticleContext): Stray[] {
  const start = node.position?.start;
  if (start === undefined) return [];
  return sourceOf(node, context)
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => {
      const found = /^[\s>]*(:{3,})\s*(\S?)/.exec(line);
      if (found === null) return [];
      const column = (index === 0 ? start.column : 1) + line.indexOf(':::');
      const at = { line: start.line + index, column };
      const place = { start: at, end: { ...at, column: column + line.trim().length } };
      return [{ place, opening: found[2] === '' ? null : line.slice(line.indexOf(':::')).trimEnd() }];
    });
}

function sourceOf(node: Nodes, context: ArticleContext): string {
  return context.file.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
