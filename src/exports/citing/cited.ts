import type { Listed } from '../list-parts.ts';
import type { Reference } from './reference.ts';

/** A reference in a list, before it is made. */
export interface Cited extends Listed {
  readonly reference: () => Reference;
}
