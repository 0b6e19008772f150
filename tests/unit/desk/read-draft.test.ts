import { expect, test } from 'vitest';
import { readOutlet } from '../../../src/timeline/desk/read-outlet.ts';
import { fixtureTables, readGiven } from '../../support/draft.ts';

test('everything that is missing or wrong is said at once, in the order of the keys', () => {
  const values = {
    title: ' NULL ',
    published: '2022-01-32',
    updated: 'yesterday',
    authors: ' ; ',
    origin: 'wirre',
    dateline: 'Old Northpart',
    url: 'herald.example',
    language: 'english',
    kind: 'reports',
  };
  const { draft, faults } = readGiven(values, ['title', 'titel=x', 'archive=guessed', 'url=a', 'url=b', ' =x']);
  expect(draft).toBeNull();
  expect(faults.map(({ flag, message }) => `${flag}  ${message}`)).toEqual([
    '--title  Unexpected ` NULL `, expected the headline as printed; where it has none, supply one in brackets and say why: `--title "[…]" --inferred "title=the copy at hand has no headline"`',
    '--outlet  Missing, expected a slug of `outlets.yaml`; add `--outlet …`',
    '--published  Unexpected `2022-01-32`, expected a day, `YYYY-MM-DD`, or a date and time with its offset, `YYYY-MM-DDTHH:MM+HH:MM`; correct the day: the calendar has no `2022-01-32`',
    '--updated  Unexpected `yesterday`, expected a day, `YYYY-MM-DD`, or a date and time with its offset, `YYYY-MM-DDTHH:MM+HH:MM`; write year, month and day as digits, such as `2022-01-07`',
    '--authors  Unexpected empty value, expected names divided by `;`; leave it out where unknown',
    '--origin  Unexpected `wirre`, expected a slug of `content/outlets.yaml`; did you mean `wire`?',
    '--dateline  Unexpected `Old Northpart`, expected a slug of `content/places.yaml`; did you mean `northport`?',
    '--url  Unexpected `herald.example`, expected an address that begins with `https://`; give the whole address, or delete the key where it is unknown',
    '--language  Unexpected `english`, expected a language tag (BCP 47), such as `en` or `kk`; write the tag of the language, not its name',
    '--kind  Unexpected `reports`, expected one of `report`, `analysis`, `statement`, `investigation`, `chronicle`; did you mean `report`?',
    '--added  Missing, expected a day, `YYYY-MM-DD`; add `--added …`',
    '--inferred  Unexpected `title`, expected `key=why`; write `--inferred "title=why"`',
    '--inferred  Unexpected key `titel`, expected one of `title`, `outlet`, `published`, `updated`, `authors`, `origin`, `dateline`, `url`, `archive`, `accessed`, `language`, `titleTranslation`, `kind`, `retracted`, `added`; did you mean `title`?',
    '--inferred  Unexpected reason for `archive`, expected reasons for what is given; add `--archive` or leave the reason out',
    '--inferred  Unexpected second reason for `url`, expected one; join the two',
    '--inferred  Unexpected ` =x`, expected `key=why`; write `--inferred "title=why"`',
  ]);
});

test('a month or year of publication needs its reason', () => {
  for (const published of ['2022-01', ' 2022 ']) {
    const values = { title: 'River', outlet: 'herald', published, added: '2022-03-08' };
    expect(readGiven(values).faults).toEqual([
      {
        flag: '--inferred',
        message:
          'Missing reason for `published` without its day, expected why no more is known; give the day, or add `--inferred "published=…"`',
      },
    ]);
    expect(readGiven(values, ['published=no day is printed']).faults).toEqual([]);
  }
});

test('a headline in brackets needs its reason', () => {
  const values = { title: '[River]', outlet: 'herald', published: '2022-01-07', added: '2022-01-08' };
  expect(readGiven(values)).toEqual({
    draft: null,
    faults: [
      {
        flag: '--inferred',
        message: 'Missing reason for a title in brackets, expected what it was made from; add `--inferred "title=…"`',
      },
    ],
  });
  expect(readGiven(values, ['title = the copy has none', 'language= its words']).draft).toEqual({
    values: new Map<string, unknown>([
      ['title', '[River]'],
      ['outlet', 'herald'],
      ['published', '2022-01-07'],
      ['added', '2022-01-08'],
      [
        'inferred',
        [
          ['title', 'the copy has none'],
          ['language', 'its words'],
        ],
      ],
    ]),
    title: '[River]',
    titleTranslation: null,
    outlet: 'herald',
    origin: null,
    published: '2022-01-07',
    publishedDay: '2022-01-07',
    url: null,
    archive: null,
    language: 'en',
  });
});

test('a new outlet is one that the vocabulary does not have', () => {
  const faults = (slug: string, given: Parameters<typeof readOutlet>[1]): string[] =>
    readOutlet(slug, given, fixtureTables()).faults.map(({ flag, message }) => `${flag}  ${message}`);
  expect(faults('herald', { kind: 'paper', country: 'gb', url: 'x' })).toEqual([
    '--outlet  Unexpected `--outlet-…` for `herald`, expected them for a new outlet alone, and `content/outlets.yaml` has it; leave them out',
    '--outlet-name  Missing, expected the name of the new outlet; add it',
    '--outlet-kind  Unexpected `paper`, expected one of `agency`, `public broadcaster`, `broadcaster`, `newspaper`, `news site`, `state media`, `rights group`, `international body`, `government`; choose one of them',
    '--outlet-country  Unexpected `gb`, expected a country code of two capitals (ISO 3166), such as `GB`; write its two capitals',
    '--outlet-url  Unexpected `x`, expected an address that begins with `https://`; give the whole address, or delete the key where it is unknown',
  ]);
  expect(faults('The Star', { name: 'Star' })).toEqual([
    '--outlet  Unexpected slug `The Star`, expected lower-case words joined by `-`; did you mean `the-star`?',
  ]);
  expect(faults('nh', { name: 'the northport herald' })).toEqual([
    '--outlet  Unexpected new outlet `the northport herald`, expected one that `content/outlets.yaml` does not have; did you mean `herald`?',
  ]);
  expect(readOutlet('star', { name: ' Star ', country: 'NO' }, fixtureTables())).toEqual({
    record: { name: 'Star', country: 'NO' },
    faults: [],
  });
});
