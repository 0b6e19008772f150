/**
 * Where the page has not all events: for each choice, a way to the page that has all of it.
 *
 * @param form The choices of the page.
 */
export function linkToRest(form: HTMLFormElement): void {
  const place = form.querySelector('#_rest');
  if (place === null) return;
  for (const link of place.querySelectorAll('a')) link.remove();
  for (const { value, dataset, selectedOptions } of form.querySelectorAll('select')) {
    const { page } = dataset;
    if (page === undefined || value === '') continue;
    const link = document.createElement('a');
    link.href = page.replace('*', encodeURIComponent(value));
    // Without the count, which is that of this page.
    link.textContent = `All of ${(selectedOptions[0]?.text ?? '').replace(/ \(\d+\)$/u, '')}`;
    place.append(' ', link);
  }
}
