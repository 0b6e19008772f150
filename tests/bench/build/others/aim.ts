/** What another generator is to make: as many pages as ours, and as heavy. */
export interface Aim {
  readonly pages: number;
  /** Mean bytes of a page. */
  readonly bytes: number;
}
