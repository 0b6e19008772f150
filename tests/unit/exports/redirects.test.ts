import { describe, expect, test } from 'vitest';
import { redirectsFile } from '../../../src/exports/redirects.ts';
import { routesFor } from '../../../src/routes.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';

const article = { '2022-01-08-herald-a.md': articleText({ blocks: [{ id: 'great-flood' }, { id: 'өрт' }] }) };

describe('redirects', () => {
  test('a line for each earlier id, with base path, percent-encoded, straight to the last of several ids', () => {
    const ledger = [
      'events:',
      '  great-flood: { was: [high-water] }',
      '  high-water: { was: [flood, су-тасқыны] }',
      '  өрт: { was: [fire] }',
      '  hoax: { was: [rumour], gone: It was none. }',
    ];
    const timeline = timelineFrom(article, { 'ledger.yaml': `${ledger.join('\n')}\n` });
    expect(redirectsFile(timeline, routesFor('https://example.org/the/timeline'))).toBe(
      [
        '/the/timeline/events/%D1%81%D1%83-%D1%82%D0%B0%D1%81%D2%9B%D1%8B%D0%BD%D1%8B/ /the/timeline/events/great-flood/ 301\n',
        '/the/timeline/events/fire/ /the/timeline/events/%D3%A9%D1%80%D1%82/ 301\n',
        '/the/timeline/events/flood/ /the/timeline/events/great-flood/ 301\n',
        '/the/timeline/events/high-water/ /the/timeline/events/great-flood/ 301\n',
        '/the/timeline/events/rumour/ /the/timeline/events/hoax/ 301\n',
      ].join(''),
    );
  });

  test('none where no id was renamed', () => {
    expect(redirectsFile(timelineFrom(article), routesFor('https://example.org/'))).toBe('');
  });

  test('none from an address at which an event stands, nor to one at which nothing does', () => {
    // Such a ledger is refused; while it is being mended, nothing may lead astray.
    const timeline = timelineFrom(article);
    const entry = {
      title: null,
      summary: null,
      key: false,
      gone: null,
      corrected: null,
      apart: [],
      place: timeline.articles[0]!.reports[0]!.place,
    };
    const ledger = [
      { ...entry, id: 'gone-missing', was: ['old'] },
      { ...entry, id: 'өрт', was: ['great-flood'] },
    ];
    expect(redirectsFile({ ...timeline, ledger }, routesFor('https://example.org/'))).toBe('');
  });
});
