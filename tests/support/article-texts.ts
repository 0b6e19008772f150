import fc from 'fast-check';

const charactersOf = (text: string): string[] => text.match(/./gsu) ?? [];

/** What may stand where words do, some of it with a meaning only at the start or end of a line. */
const SIGNS = [
  ...charactersOf('*_\\`<>&[]{}()!~#-+=:;.,"\'|$%^@/?0159aZ \n\t\r\0'),
  ...charactersOf(
    '“”’–—…é́ب\u200f\u202e\u00a0\u2003\u2028\u2029\u0085\u000b\u000c\u001f\u007f\ufeff\u200b\u00ad\ufffd😀𝒳№±',
  ),
  ...[
    '  ',
    '   ',
    '    ',
    '\n\n',
    '\r\n',
    '\n\n\n',
    ' \n',
    '  \n',
    '\n ',
    '\n    ',
    '\n\t',
    '\\\n',
    '\n\u00a0',
    '\ud83d',
  ],
  ...[
    ':::',
    '::',
    '::::',
    ':::\n',
    '\n:::\n',
    '\n::::\n',
    '\n:::',
    ':::\n\n:::',
    ':::event',
    '\n:::event\n',
    ': ',
    ' :',
  ],
  ...[
    '---',
    '\n---\n',
    '--- ',
    '===',
    '\n===\n',
    '***',
    '\n- ',
    '\n1. ',
    '\n1) ',
    '\n> ',
    '\n# ',
    '\n```\n',
    '\n~~~\n',
  ],
  ...[
    '{}',
    '{ }',
    '[]',
    '{#a}',
    '{a=b}',
    '{a}',
    '{.c}',
    '#b',
    '.c',
    ' k',
    ' k=v',
    " k='v'",
    ' k="v"',
    ' class="c"',
    '=""',
  ],
  ...[
    ' id="b"',
    '="',
    '" ',
    ' k = "v"',
    '\nk="v"',
    '  k="v"',
    ' constructor="x"',
    ' __proto__="x"',
    ' κ="v"',
    ' a-b="v"',
  ],
  ...[
    ':quote[a]',
    ':quote[a]{by="b"}',
    ':quote[]',
    ':quote[ a ]',
    ':quote{by="b"}',
    ':quote',
    ':figure[a :quote[b] c]',
  ],
  ...[
    ':figure[a\nb]{value="1"}',
    ':figure[a]{value="<=1"\nof="b"}',
    ':figure[a]{value="]:::{"}',
    'x:y',
    '8:30',
    '8:30:15',
  ],
  ...[
    ':30',
    ':30a',
    ':30-',
    ':30[a]',
    ':30{a="b"}',
    ':30–31',
    ':a_b[c]',
    ':A[b]',
    ':é[b]',
    '::quote[a]',
    '\\:quote[a]',
  ],
  ...[
    '&amp;',
    '&amp',
    '&#58;',
    '& ',
    '&copy',
    '`a`',
    '*a*',
    '_a_',
    '<b>',
    '<!-- ',
    '<a@b.c>',
    'https://a.b/c',
    '![a](b)',
    '[a](b)',
    '[a]: b',
  ],
];

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('fire', 'at', 'harbour', 'Алматы', 'жұрт', '5,000', '1.5', 'no', 'said', '–'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'at 8:30',
      'so:',
      '(it)',
      '“as is”',
      'isn’t',
      "it's",
      '😀',
      'a-b',
      '50%',
      '!',
      '7',
      '"x"',
    ),
  },
);
const words = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '\n')), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.map(([one, after], index) => (index === pairs.length - 1 ? one : one + after)).join(''));
const line = words.map((text) => text.replaceAll('\n', ' '));
const attribute = fc.constantFrom(
  'by="ann"',
  'date="6 May"',
  'value="<=40"',
  'of="people"',
  'lang="kk"',
  'as="a: [b] {c}"',
  'on=""',
);
const attributes = fc.uniqueArray(attribute, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const mark = fc
  .tuple(fc.constantFrom('quote', 'figure'), words, fc.option(attributes))
  .map(([name, label, braces]) => `:${name}[${label}]${braces === null ? '' : `{${braces}}`}`);
const paragraph = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: mark }), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom(' ', '\n').map((between) => parts.join(between)));
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n\n\n');
const block = fc
  .tuple(
    line,
    fc.constantFrom('#harbour-fire', '#жұрт', '#x2'),
    fc.option(attributes),
    fc.array(paragraph, { maxLength: 2 }),
  )
  .map(([headline, id, braces, paragraphs]) => {
    const opening = `:::event[${headline}]{${id}${braces === null ? '' : ` ${braces}`}}`;
    return [opening, ...(paragraphs.length === 0 ? [] : [paragraphs.join('\n\n')]), ':::'].join('\n');
  });
const head = fc
  .array(
    fc.constantFrom(
      'title: Fire',
      'outlet: courier',
      'authors: [A, B]',
      'inferred:',
      '  title: ‘so’',
      '',
      '- x',
      '> y',
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((lines) => `---\n${lines.join('\n')}\n---`);
const ordinary = fc
  .tuple(
    head,
    fc.array(fc.tuple(gap, fc.oneof(paragraph, block)), { maxLength: 4 }),
    fc.constantFrom('\n', '\n', '', '\n\n'),
  )
  .map(([first, rest, end]) => `${first}${rest.flat().join('')}${end}`);

const sign = fc.constantFrom(...SIGNS);
const edit = fc.record({
  kind: fc.constantFrom(
    'insert',
    'insert',
    'insert',
    'replace',
    'delete',
    'duplicate line',
    'delete line',
    'join lines',
  ),
  /** Whether it goes beside a sign, where it is most likely to matter. */
  atSign: fc.boolean(),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 4 }),
  sign,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/**
 * Texts of articles: ordinary ones, and ones that were changed at up to three places into something that may be anything.
 */
export const articleTexts: fc.Arbitrary<string> = fc
  .tuple(ordinary, fc.array(edit, { maxLength: 3 }))
  .map(([text, edits]) => edits.reduce(edited, text));

/**
 * Changes of any text.
 *
 * @param text e.g. an article
 */
export function changesOf(text: string): fc.Arbitrary<string> {
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => edits.reduce(edited, text));
}

function edited(text: string, { kind, atSign, at, length, sign: what }: Edit): string {
  if (kind.endsWith('line') || kind.endsWith('lines')) {
    const lines = text.split('\n');
    const index = at % lines.length;
    if (kind === 'duplicate line') lines.splice(index, 0, lines[index] ?? '');
    else if (kind === 'delete line') lines.splice(index, 1);
    else lines.splice(index, 2, lines.slice(index, index + 2).join(''));
    return lines.join('\n');
  }
  const places = atSign ? [...text.matchAll(/(?<=[:[\]{}"#=\n-])|(?=[:[\]{}"#=\n-])/g)].map(({ index }) => index) : [];
  const place = places[at % places.length] ?? at % (text.length + 1);
  return text.slice(0, place) + (kind === 'delete' ? '' : what) + text.slice(place + (kind === 'insert' ? 0 : length));
}
