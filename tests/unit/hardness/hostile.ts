import fc from 'fast-check';

/** Pieces of Markdown, well formed or not, that a parser may stumble over. */
const MARKDOWN = [
  ...['\n', '\n\n', '\r\n', '\r', '\u2028', '\t', ' ', '    ', '  \n', '\\\n', '\0', '\u001b', '\ufeff'],
  ...['# ', '## ', '===\n', '---\n', '***\n', '> ', '>', '- ', '1. ', '999999999. ', '+ ', '* '],
  ...['*', '**', '_', '__', '`', '```', '```js\n', '~~~\n', '<', '>', '&', '&amp;', '&#0;', '&#x202e;', '&#xd800;'],
  ...['[', ']', '![', '](', ')', '[a]: ', '[a][]', '[a]', '[^1]', 'https://example.org/', '<https://example.org/>'],
  ...[
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&#58;alert(1))',
    '[x](&#x6a;avascript:alert`1`)',
  ],
  ...[
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x]( java\nscript:x)',
    '[x](//evil.example)',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<style>*{}</style>',
    '<!--',
  ],
  ...['-->', '<![CDATA[', ']]>', '<?', '<a href="javascript:x">', '<iframe srcdoc=x>', '</p>', '<base href=x>'],
  ...[
    ':',
    '::',
    ':::',
    '::::',
    ':::\n',
    ':::event',
    '[Title]',
    '{#flood date="yesterday"}',
    '{',
    '}',
    '{#',
    '{.',
    '="',
  ],
  ...[
    ':::event[Flood]{#flood date="yesterday"}\n',
    '\n:::\n',
    ':quote[we]{by="mayor"}',
    ':figure[18]{measure="killed" value="18"}',
  ],
  ...[
    ':quote[',
    ':figure[',
    ']{by="mayor"}',
    ']{measure="killed" value="',
    '"}',
    ':abbr[x]{title="y"}',
    '::leaf',
    'a:b',
  ],
  ...[
    ' onclick="x"',
    ' style="x"',
    ' class="x"',
    ' id="x"',
    ' lang="ru"',
    ' saying="a"',
    ' on="Friday"',
    ' time="24:61"',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '#__proto__', 'date="__proto__"', 'by="constructor"'],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u0301',
    'e\u0301',
    '\u00e9',
    '\ufffd',
    '\u{1f600}',
    '\u{e0041}',
    '\uffff',
    '\u0430',
  ],
  ...['9'.repeat(400), '1e999', 'Infinity', 'NaN', '-0', '0x10', '0o7', '0b1', '1_000', '.inf'],
];

/** Pieces of YAML. */
const YAML = [
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    ': ',
    ':',
    ', ',
    ' #',
    '# x\n',
    '\t',
    ' ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|\n',
    '>-\n',
    '?',
    '? ',
    '!',
    '!!',
    '!!binary ',
    '!!float ',
    '!!set ',
    '!x ',
    '!<tag:x>',
  ],
  ...['&a ', '*a', '&a [*a, *a]', '<<: *a', '<<: {a: b}', '@', '`', '\\', '"\\u202e"', '"\\ud800"', '"\\0"', '"\\x1b"'],
  ...[
    '__proto__',
    '__proto__: {a: b}',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'null',
    '~',
    'true',
    'no',
  ],
  ...['1e999', '.nan', '-.inf', '0o17', '0x1F', '017', '2022-01-08', '2022-01-08T10:00Z', '12:30:45', '9'.repeat(400)],
  ...[
    'name',
    'name: Mayor',
    'aka: [a, b]',
    'within: north',
    'events',
    'events:\n  flood: {}',
    'was: [a]',
    'gone: x',
    'apart: [a]',
  ],
  ...[
    'title',
    'outlet: herald',
    'published: 2022-01-08',
    'added: 2026-11-21',
    'language: kk',
    'url: https://x.example/',
  ],
  ...[
    'inferred:\n  title: x',
    'authors: [a]',
    'url: javascript:alert(1)',
    'timeZone: Asia/Almaty',
    'latitude: 1e999',
    'flood',
  ],
  ...['<script>', '\u202e', '\0', '\u2028', '\ufeff', '\u{1f600}', 'caf\u00e9', 'cafe\u0301'],
];

/** Words of the date grammar in several languages, numbers no calendar has, and signs. */
const DATES = [
  ...[
    'Friday',
    'on',
    'last',
    'next',
    'the',
    'this',
    'of',
    'to',
    'from',
    'until',
    'since',
    'between',
    'and',
    'or',
    'before',
    'after',
  ],
  ...[
    'today',
    'yesterday',
    'tomorrow',
    'ago',
    'days',
    'weeks',
    'months',
    'years',
    'hours',
    'a',
    'three',
    'for',
    'in',
    'past',
    'recent',
  ],
  ...[
    'early',
    'late',
    'mid',
    'morning',
    'evening',
    'night',
    'overnight',
    'week',
    'weekend',
    'month',
    'year',
    'New Year',
    'about',
  ],
  ...[
    'January',
    'Feb.',
    '5',
    '5th',
    '31',
    '30',
    '29',
    '0',
    '00',
    '-1',
    '2022',
    '2020',
    '0000',
    '9999',
    '10000',
    '275760',
    '99999999999',
  ],
  ...[
    'в',
    'пятницу',
    'вчера',
    'сегодня',
    'января',
    'утром',
    'дня',
    'назад',
    'кеше',
    'бүгін',
    'қаңтар',
    'жұма',
    'күні',
    'таңда',
  ],
  ...[
    'vendredi',
    'hier',
    'il y a',
    'janvier',
    'matin',
    'dernier',
    'gestern',
    'Freitag',
    'am',
    'vor',
    'Tagen',
    'ayer',
    'viernes',
    'enero',
  ],
  ...[
    '2022-01-05',
    '2022-13-45',
    '2022-02-29',
    '2020-02-29',
    '2022-01',
    '2022-24',
    '20XX',
    '2022-01-XX',
    'X',
    'Y17E8',
    '-0001',
  ],
  ...[
    '/',
    '..',
    '?',
    '~',
    '%',
    'T',
    '24:00',
    '23:59:60',
    'Z',
    '+99:99',
    '-',
    '–',
    ',',
    '.',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '’s',
    'Day',
  ],
  ...['__proto__', 'constructor', '\u00a0', '\u200b', '\u0130', 'ſ', '٣', '５', '\u{1f600}'],
];

function made(pieces: readonly string[], join: string, maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  return fc.array(piece, { maxLength }).map((all) => all.join(join));
}

/** A text that looks like Markdown. */
export const hostileMarkdown: fc.Arbitrary<string> = made(MARKDOWN, '', 60);
/** A text that looks like YAML. */
export const hostileYaml: fc.Arbitrary<string> = made(YAML, '', 40);
/** A text that looks like a date. */
export const hostileDate: fc.Arbitrary<string> = fc.oneof(made(DATES, ' ', 10), made(DATES, '', 6));

/**
 * A right text in which something was put in the place of something else.
 *
 * @param texts right ones
 * @param pieces what is put in
 */
export function mutated(texts: readonly string[], pieces: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(fc.noBias(fc.nat({ max: 9999 })), fc.nat({ max: 12 }), pieces);
  return fc.tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 })).map(([text, changes]) =>
    changes.reduce((sum, [at, less, more]) => {
      const index = Math.floor((at * sum.length) / 10_000);
      return sum.slice(0, index) + more + sum.slice(index + less);
    }, text),
  );
}

/** Any bytes in the middle of a text. */
export function withBytes(texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  return fc.tuple(texts, fc.uint8Array({ maxLength: 6 }), texts).map(([before, bytes, after]) => {
    const encoder = new TextEncoder();
    return Uint8Array.from([...encoder.encode(before), ...bytes, ...encoder.encode(after)]);
  });
}
