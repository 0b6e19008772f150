/**
 * The anchor of a series on the page of all figures.
 *
 * @param measure Its slug.
 * @param of Slug of whom it counts; `null` where that is not said.
 */
export function seriesId(measure: string, of: string | null): string {
  // No slug has an underscore, so this can meet no other id.
  return `${measure}_${of ?? ''}`;
}
