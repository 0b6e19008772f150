/**
 * Before the timeline's page is printed: says which of its events it shows and by which choices, and leaves out the
 * notes of articles that nothing shown cites.
 */
export function preparePrint(): void {
  addEventListener('beforeprint', () => {
    const form = document.querySelector<HTMLFormElement>('#_filters');
    const list = document.querySelector<HTMLElement>('#_events');
    if (form === null || list === null) return;
    const said = document.querySelector('#_printed') ?? document.createElement('p');
    said.id = '_printed';
    said.className = 'print-only';
    const choices = [...form.elements].flatMap((control) => {
      if (control instanceof HTMLSelectElement && control.value !== '')
        return `${control.ariaLabel ?? ''}: ${control.selectedOptions[0]?.text ?? ''}`;
      if (control instanceof HTMLInputElement && control.checked) return control.labels?.[0]?.innerText ?? '';
      return [];
    });
    const shown = form.querySelector('output')?.textContent.trim() ?? '';
    said.textContent = choices.length === 0 ? '' : `${shown}. ${choices.join('. ')}.`;
    list.before(said);

    for (const note of document.querySelectorAll<HTMLLIElement>('.print-notes li')) {
      note.hidden = list.querySelector(`.event:not([hidden]) [data-note="${note.value}"]`) === null;
    }
  });
}
