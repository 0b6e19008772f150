import type { Extension, Token } from 'mdast-util-from-markdown';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Processor } from 'unified';
import type { Place } from '../model.ts';

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** One attribute as it stands in the file. */
export interface Attribute {
  readonly name: string;
  /** The value with character references decoded. */
  readonly value: string;
  readonly place: Place;
  /** Column at which the value begins, on the line where the attribute begins. */
  readonly valueColumn: number;
}

/** An attribute as its braces hold it, with its place. */
export interface RecordedAttribute {
  readonly source: string;
  readonly place: Place;
}

interface Recorded {
  attributes: RecordedAttribute[];
  fences: number;
}

declare module 'mdast' {
  interface Data {
    /** What `directivePlaces` recorded. */
    recorded?: Recorded;
  }
}

/**
 * A remark plugin that goes after `remark-directive` and keeps what that leaves out: the place of each attribute, those
 * that a later one of the same name overwrites, and whether a block was closed.
 *
 * It listens to tokens that `mdast-util-directive` has no use for, so neither gets in the other's way.
 */
export function directivePlaces(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  const attribute = {
    directiveContainerAttribute: onAttribute,
    directiveLeafAttribute: onAttribute,
    directiveTextAttribute: onAttribute,
  };
  const extension = { exit: { ...attribute, directiveContainerFence: onFence } } as Extension;
  (data.fromMarkdownExtensions ??= []).push(extension);
}

interface Context {
  readonly stack: readonly { type: string }[];
  sliceSerialize(token: Token): string;
}

function onAttribute(this: Context, token: Token): void {
  recorded(this)?.attributes.push({ source: this.sliceSerialize(token), place: placeOf({ position: token }) });
}

function onFence(this: Context): void {
  const record = recorded(this);
  if (record) record.fences += 1;
}

function recorded(context: Context): Recorded | null {
  const node = context.stack.findLast((one): one is Directive => one.type.endsWith('Directive'));
  if (node === undefined) return null;
  node.data ??= {};
  return (node.data.recorded ??= { attributes: [], fences: 0 });
}

/**
 * Whether a block has its closing fence.
 *
 * @param node a container directive that went through `directivePlaces`
 */
export function isClosed(node: ContainerDirective): boolean {
  return (node.data?.recorded?.fences ?? 0) > 1;
}

/**
 * The attributes of a directive in the order of the file, repeated ones included.
 *
 * @param node a directive that went through `directivePlaces`
 */
export function attributesOf(node: Directive): Attribute[] {
  return (node.data?.recorded?.attributes ?? []).map(({ source, place }) => {
    const first = source[0];
    if (first === '#' || first === '.') {
      return {
        name: first === '#' ? 'id' : 'class',
        value: source.slice(1),
        place,
        valueColumn: place.start.column + 1,
      };
    }
    const equals = source.indexOf('=');
    if (equals === -1) return { name: source.trimEnd(), value: '', place, valueColumn: place.start.column };
    const name = source.slice(0, equals).trimEnd();
    const rest = source.slice(equals + 1);
    const before = rest.length - rest.trimStart().length;
    const quoted = /^["']/.test(rest.trimStart());
    const literal = quoted ? rest.trim().slice(1, -1) : rest.trim();
    // The parser's own value has character references decoded; it is the last one of the name.
    const decoded =
      literal.includes('&') && Object.hasOwn(node.attributes ?? {}, name) ? node.attributes?.[name] : null;
    const valueColumn = place.start.column + equals + 1 + before + (quoted ? 1 : 0);
    return { name, value: decoded ?? literal, place, valueColumn };
  });
}

/** Whether a node is a directive of any of the three kinds. */
export function isDirective(node: { type: string }): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective';
}

/**
 * The lines and columns of a node.
 *
 * @param node a node as the parser made it, which always has a position
 */
export function placeOf(node: { position?: Place | undefined }): Place {
  const position = node.position;
  if (position === undefined) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const { start, end } = position;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
