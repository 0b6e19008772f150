import { describe, expect, test } from 'vitest';
import { articleId } from '../../../src/timeline/desk/article-name.ts';
import { draftOf } from '../../support/draft.ts';

const START = '2022-01-07-herald-';

describe('the name of an article', () => {
  test.each([
    ['Fire at the harbour', null, 'fire-harbour'],
    ['Mayor: the dam’s gates stay shut, she says', null, 'mayor-dam-gates-stay'],
    ["Mayor: the dam's gates #1 'stay' shut", null, 'mayor-dam-gates-stay'],
    ['[Report on the order of 7 January]', null, 'report-order-january'],
    ['L’ordre de tirer à vue', null, 'ordre-tirer-vue'],
    ['Präsident läßt Straßen räumen', null, 'prasident-lasst-strassen-raumen'],
    ['Łódź: 3,800 held', null, 'lodz-3800-held'],
    ['Who are they?', null, 'who-are-they'],
    ['Internationalisation of telecommunications infrastructure', null, 'internationalisation-telecommunications'],
    ['Пожар в порту', 'Fire in the port', 'fire-port'],
    ['Порттағы өрт', 'Fire in the port', 'fire-port'],
    ['Жар CSTO', 'CSTO troops go', 'csto-troops-go'],
  ])('of %s (%s)', (title, titleTranslation, few) => {
    const draft = draftOf({ title, ...(titleTranslation === null ? {} : { titleTranslation }) }, ['title=none']);
    expect(articleId(draft, null, [])).toBe(START + few);
  });

  test.each(['Пожар в порту', 'Порттағы өрт', 'Жар CSTO', '火事', '…'])('of %s cannot be made', (title) => {
    expect(articleId(draftOf({ title }), null, [])).toBeNull();
  });

  test.each(['2022-01', '2022'])('begins with what is known of its day: %s', (published) => {
    const draft = draftOf({ title: 'Fire', published }, ['published=the copy names no day']);
    expect(articleId(draft, null, [])).toBe(`${published}-herald-fire`);
    expect(draft.publishedDay).toBe({ '2022-01': '2022-01-31', '2022': '2022-12-31' }[published]);
  });

  test('is made of the words that are given', () => {
    const draft = draftOf({ title: 'Пожар в порту' });
    expect(articleId(draft, 'The fire, at Łódź', [])).toBe(`${START}the-fire-at-lodz`);
    expect(articleId(draft, 'Пожар в порту', [])).toBe(`${START}пожар-в-порту`);
  });

  test('passes over what every title of the timeline says, where enough is left', () => {
    const draft = draftOf({ title: 'Northport floods: gates of the dam open' });
    expect(articleId(draft, null, ['The Northport floods'])).toBe(`${START}gates-dam-open`);
    expect(articleId(draftOf({ title: 'The worst floods of Northport' }), null, ['The Northport floods'])).toBe(
      `${START}worst-floods-northport`,
    );
  });
});
