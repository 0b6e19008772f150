/**
 * The catalogue of what can be wrong in the content. Every sentence has one shape: what was met, what was expected,
 * how to mend it. It is written for the editor who sees it beside the line.
 */
export const CATALOGUE = {
  // Files
  'invalid-utf-8': () =>
    'Unexpected bytes that are not UTF-8, expected UTF-8 text; save the file with the encoding UTF-8',
  'unreadable-file': (a: { why: string }) =>
    `Unreadable file (${a.why}), expected a readable file; check what it is, and its permissions`,
  'link-outside': (a: { folder: string }) =>
    `Unexpected link out of \`${a.folder}\`, expected only what lies in it: what is elsewhere might be published; put the file itself there`,
  'unexpected-file': (a: { name: string; folder: boolean }) =>
    `Unexpected ${a.folder ? 'folder ' : ''}\`${a.name}\` among the articles, expected files that end in \`.md\`; ${
      a.folder ? '' : 'rename it or '
    }move it elsewhere`,
  'misnamed-file': (a: { name: string; meant: string }) =>
    `Unexpected \`${a.name}\`, which nothing reads, expected \`${a.meant}\`; rename it, or move it elsewhere`,
  'too-large': (a: { size: string; limit: string }) =>
    `Unexpected size of ${a.size}, expected at most ${a.limit}; divide what it holds among several files, or leave some out`,
  'missing-articles': (a: { folder: string }) =>
    `Missing folder \`${a.folder}\`, expected one Markdown file for each article in it; make the folder`,
  'missing-file': (a: { file: string; what: string; because: string }) =>
    `Missing file \`${a.file}\`, expected ${a.what} because ${a.because}; add the file`,
  'bad-file-name': (a: { name: string; better: string | null }) =>
    `Unexpected file name \`${a.name}\`, expected lower-case words joined by \`-\`${
      a.better === a.name.normalize('NFC') ? ', in Unicode normal form C' : ''
    }, since it becomes the article's address; ${a.better === null ? 'rename the file' : `rename it \`${a.better}\``}`,
  'unexpected-control': (a: { code: string }) =>
    `Unexpected control character ${a.code}, expected text; delete the character, which editors do not show`,
  'invisible-character': (a: { code: string; name: string }) =>
    `Unexpected ${a.code} (${a.name}), expected text that can be seen: searching and comparing stumble over it; delete the character`,

  // YAML
  'repeated-key': (a: { key: string; line: number }) =>
    `Unexpected second \`${a.key}\`, expected it once (the first is at line ${a.line}); delete one`,
  'text-cut-short': (a: { comment: string }) =>
    `Unexpected comment \`${a.comment}\` after a text, expected none: what stands after \` #\` is no part of the text; quote the text, or put the comment on a line of its own`,
  'bad-yaml': (a: { problem: string; mend: string }) =>
    `Unreadable YAML (${a.problem}), expected \`key: value\` lines; ${a.mend}`,
  'not-a-map': (a: { what: string; met: string }) =>
    `Unexpected ${a.met}, expected ${a.what}; write \`key: value\` lines`,
  'yaml-alias': () =>
    'Unexpected YAML alias or anchor, expected plain values; write the value out, or quote a text that begins with `&` or `*`',
  'yaml-tag': (a: { tag: string }) =>
    `Unexpected YAML tag \`${a.tag}\`, expected plain values; delete the tag, or quote a text that begins with \`!\``,
  'unknown-key': (a: { key: string; known: readonly string[]; nearest: string | null }) =>
    `Unexpected key \`${a.key}\`, expected one of ${list(a.known)}; ${meant(a.nearest, 'delete it')}`,
  'missing-key': (a: { key: string; form: string }) =>
    `Missing key \`${a.key}\`, expected ${a.form}; add a line \`${a.key}: …\``,
  'bad-value': (a: { key: string; met: string; form: string; mend: string }) =>
    `Unexpected ${a.met} for \`${a.key}\`, expected ${a.form}; ${a.mend}`,
  'unknown-slug': (a: { slug: string; file: string; nearest: string | null }) =>
    `Unexpected \`${a.slug}\`, expected a slug of \`${a.file}\`; ${meant(a.nearest, `add it to \`${a.file}\``)}`,
  'bad-slug': (a: { slug: string; better: string | null }) =>
    `Unexpected slug \`${a.slug}\`, expected lower-case words joined by \`-\`; ${meant(a.better, 'rename it')}`,
  'circular-place': (a: { slug: string }) =>
    `Unexpected \`within\` of \`${a.slug}\`, expected a place that contains it; it contains itself by way of the places named there, so break the circle`,

  // Front matter
  'no-front-matter': () =>
    'Missing front matter, expected `---` on the first line; begin the file with `---`, the keys of the article, and `---`',
  'unclosed-front-matter': () => 'Unclosed front matter, expected a line `---` after the keys; add it',
  'inferred-missing': (a: { key: string }) =>
    `Unexpected reason for \`${a.key}\`, which this article does not give, expected reasons for keys that stand above; add \`${a.key}\` or delete the reason`,
  'bracketed-without-reason': () =>
    'Unexpected title in brackets without a reason, expected `inferred: { title: … }` for a headline that the editor supplied; say why',

  // Markdown
  'too-tangled': (a: { met: string; limit: string }) =>
    `Unexpected ${a.met}, expected at most ${a.limit}; write it more plainly, or in more paragraphs`,
  'raw-html': () =>
    'Unexpected raw HTML, expected Markdown; write it as Markdown, or put it in backticks to show it as it is',
  'unsafe-address': (a: { address: string }) =>
    `Unexpected address \`${a.address}\`, expected one that begins with \`https://\`, \`http://\` or \`mailto:\`; write the whole address or delete the link`,
  'unexpected-image': () =>
    'Unexpected picture, expected text: pages load nothing from other hosts; link to the picture instead',
  'block-in-code': () =>
    'Unexpected `:::` inside code, expected event blocks outside it at the left margin; close the code above it, or take the spaces before it away',
  'unclosed-code': () => 'Unclosed code, expected a closing fence like the one that opens it; add it',
  'unknown-directive': (a: { name: string; written: string; nearest: string | null }) =>
    `Unexpected directive \`${a.written}\`, expected \`:::event\`, \`:quote\` or \`:figure\`; ${
      a.nearest === null ? `write \`\\${a.written}\` where plain text is meant` : `did you mean \`${a.nearest}\`?`
    }`,
  'bad-directive-line': (a: { mend: string }) =>
    `Unexpected line that begins with \`:::\` and opens or closes nothing, expected \`:::event[HEADLINE]{#id date="…"}\` or \`:::\` after an open block; ${a.mend}`,
  'stray-fence': () => 'Unexpected `:::`, expected no open block to close; delete the line, or open a block above it',

  // Event blocks
  'unclosed-event': () => 'Unclosed event block, expected a line `:::` at its end; add it',
  'nested-event': () =>
    'Unexpected event block inside another, expected blocks one after the other; close the outer block with a line `:::` before this one',
  'misplaced-event': () =>
    'Unexpected event block inside a list or quotation, expected it at the left margin; take it out',
  'empty-event': () =>
    'Empty event block, expected what the article says of the event; write it between the lines `:::event…` and `:::`',
  'missing-label': (a: { name: string; form: string }) =>
    `Missing text of \`${a.name}\`, expected ${a.form}; write it in brackets after the name`,
  'long-headline': (a: { length: number; limit: number }) =>
    `Unexpected headline of ${a.length} characters, expected at most ${a.limit}; shorten it and say the rest in the report`,
  'missing-attribute': (a: { name: string; form: string; example: string }) =>
    `Missing \`${a.name}\`, expected ${a.form}; add ${a.example} in the braces`,
  'unknown-attribute': (a: { name: string; known: readonly string[]; nearest: string | null }) =>
    `Unexpected attribute \`${a.name}\`, expected one of ${list(a.known)}; ${meant(a.nearest, 'delete it')}`,
  'repeated-attribute': (a: { name: string }) => `Unexpected second \`${a.name}\`, expected it once; delete one`,
  'empty-attribute': (a: { name: string; form: string }) =>
    `Empty \`${a.name}\`, expected ${a.form}; fill it in or delete it`,
  'bad-attribute': (a: { name: string; value: string; form: string; mend: string }) =>
    `Unexpected \`${a.value}\` for \`${a.name}\`, expected ${a.form}; ${a.mend}`,
  'bad-id': (a: { id: string; better: string | null }) =>
    `Unexpected id \`${a.id}\`, expected lower-case words joined by \`-\`${
      a.better !== null && a.better === a.id.normalize('NFC')
        ? ', in Unicode normal form C; retype it: its accents are characters of their own'
        : `; ${meant(a.better, 'rename it')}`
    }`,
  'long-id': (a: { length: number; limit: number }) =>
    `Unexpected id of ${a.length} characters, expected at most ${a.limit}; shorten it: it is an address that people will type`,
  'date-in-id': (a: { date: string }) =>
    `Unexpected date \`${a.date}\` in the id, expected none: the date may be corrected and the address may not; name what happened instead`,
  'mixed-scripts': (a: { word: string }) =>
    `Unexpected mix of scripts in \`${a.word}\`, expected letters of one script; retype the word: some of its letters only look alike`,
  'repeated-id': (a: { id: string; line: number }) =>
    `Unexpected second block for \`${a.id}\`, expected one for each event in an article (the first is at line ${a.line}); join the two or give this one another id`,

  // Dates
  'bad-date': (a: { met: string; expected: string; mend: string }) =>
    `Unexpected ${a.met}, expected ${a.expected}; ${a.mend}`,
  'time-without-day': (a: { time: string; date: string }) =>
    `Unexpected time \`${a.time}\` with \`${a.date}\`, which is more than a day, expected a time only of a single day; delete it or narrow the date`,
  'time-against-wording': (a: { time: string; wording: string; other: string }) =>
    `Unexpected time \`${a.time}\`, expected one that fits \`${a.wording}\` (${a.other}); delete one of the two`,
  'time-in-two-zones': (a: { time: string; zones: string }) =>
    `Unexpected clock time \`${a.time}\` at places in different zones (${a.zones}), expected places that share their clock; name the place whose time it is`,

  // Marks
  'mark-outside-event': (a: { name: string }) =>
    `Unexpected \`:${a.name}\` outside an event block, expected marks only inside one; move it into a block or write plain text`,
  'loose-braces': (a: { name: string }) =>
    `Unexpected braces after a \`:${a.name}\`, expected its attributes right after its text, each quotation mark closed; write \`:${a.name}[…]{name="…"}\``,
  'mark-in-headline': (a: { name: string }) =>
    `Unexpected \`${a.name}\` in a headline, expected plain text; write it in the report`,
  'nested-mark': (a: { name: string }) =>
    `Unexpected \`:${a.name}\` inside another \`:${a.name}\`, expected one mark; take the inner one out`,
  'long-quote': (a: { words: number; limit: number }) =>
    `Unexpected quote of ${a.words} words, expected at most ${a.limit}; quote less and report the rest in your own words`,

  // Ledger
  'lost-event': (a: { id: string; nearest: string | null }) =>
    `Missing event \`${a.id}\`, which was published, expected a page, a redirect or a tombstone for it; ${
      a.nearest === null
        ? 'put it under `was` of the event that it now is, '
        : `put it under \`was\` of \`${a.nearest}\` if that is its new id, `
    }restore its block, or say \`gone: why it was withdrawn\``,
  'unrecorded-event': (a: { id: string }) =>
    `Unexpected event \`${a.id}\`, expected every published id in the ledger; run \`npm run ledger\` and commit it`,
  'missing-ledger': () =>
    'Missing `ledger.yaml`, expected the ids of all published events in it, so that none of their addresses is ever lost; run `npm run ledger` and commit the file',
  'gone-but-reported': (a: { id: string }) =>
    `Unexpected \`gone\` of \`${a.id}\`, which articles still report, expected a withdrawn event to have no block; delete \`gone\` or the blocks`,
  'was-still-reported': (a: { id: string; now: string }) =>
    `Unexpected earlier id \`${a.id}\` of \`${a.now}\`, which articles still report, expected it to be out of use; rename the blocks to \`${a.now}\``,
  'was-twice': (a: { id: string; other: string }) =>
    `Unexpected earlier id \`${a.id}\`, which \`${a.other}\` claims too, expected it to lead to one event; delete one`,
  'unknown-event': (a: { id: string; nearest: string | null }) =>
    `Unexpected event id \`${a.id}\`, expected one that an article reports; ${meant(a.nearest, 'correct or delete it')}`,

  // Near-duplicates
  'near-duplicate': (a: { id: string; other: string; because: string }) =>
    `Unexpected likeness of \`${a.id}\` to \`${a.other}\` (${a.because}), expected one id for one event; give both the same id, or, where they are two events, put \`apart: [${a.other}]\` under \`${a.id}\` in the ledger`,
  'similar-id': (a: { id: string; other: string }) =>
    `Unexpected id \`${a.id}\`, expected ids that differ by more than a letter; did you mean \`${a.other}\`? Where they are two events, put \`apart: [${a.other}]\` under \`${a.id}\` in the ledger`,
  'look-alike-id': (a: { id: string; other: string }) =>
    `Unexpected id \`${a.id}\`, expected ids that do not look the same in letters of different scripts; copy \`${a.other}\`, or name what happened in other words`,

  // Words
  'long-report': (a: { words: number; limit: number }) =>
    `Unexpected report of ${a.words} words, expected at most ${a.limit} (\`reportWords\` under \`limits\` in \`site.yaml\`); report less of it, or divide it into the events that it tells of`,
  'long-article': (a: { words: number; limit: number }) =>
    `Unexpected file of ${a.words} words, expected at most ${a.limit} (\`articleWords\` under \`limits\` in \`site.yaml\`); report less: the article is to be read where it was published`,
  'much-quoted': (a: { words: number; limit: number }) =>
    `Unexpected quotes of ${a.words} words in all, expected at most ${a.limit} (\`quotedWords\` under \`limits\` in \`site.yaml\`); report more of them in your own words`,
  'other-spelling': (a: { met: string; name: string; file: string }) =>
    `Unexpected \`${a.met}\`, expected the one spelling \`${a.name}\`; write that or a part of it, put other people's words in quotation marks, or take it from \`aka\` in \`${a.file}\``,
  'near-name': (a: { met: string; name: string; file: string }) =>
    `Unexpected \`${a.met}\`, expected the spelling of \`${a.name}\`; did you mean that? Where it is another name, add it to \`${a.file}\``,
  'shared-run': (a: { words: string; source: string }) =>
    `Unexpected run of words that \`${a.source}\` has too, expected our own: \`${a.words}\`; reword it, or quote it`,

  // Changes
  'not-a-timeline': (a: { met: string }) =>
    `Unexpected ${a.met}, expected the \`timeline.json\` of an earlier build; name another file with \`--since\``,

  // Receipts
  'unproved-quote': (a: { quote: string; nearest: string | null }) =>
    `Unexpected quote \`${a.quote}\`, expected the source's own words; ${
      a.nearest === null
        ? 'the source has nothing like it: correct the quote, or give the right source'
        : `the nearest passage, with [the quote's words|the source's] where they differ: \`${a.nearest}\``
    }`,
  'scattered-quote': (a: { quote: string; words: number }) =>
    `Unexpected quote \`${a.quote}\`, expected its parts in the source's order with at most ${a.words} words left out at each ellipsis; quote them one by one`,
  'unproved-figure': (a: { value: string; text: string; nearest: string | null }) =>
    `Unexpected figure \`${a.text}\` with value \`${a.value}\`, expected a number that the source states, in digits or words; ${
      a.nearest === null ? 'correct it, or give the right source' : `the number likeliest meant: \`${a.nearest}\``
    }`,
  'figure-against-text': (a: { value: string; text: string }) =>
    `Unexpected value \`${a.value}\` of the figure \`${a.text}\`, expected the number that its words state; correct one of the two`,
  'figure-against-bound': (a: { value: string; text: string; side: string }) =>
    `Unexpected value \`${a.value}\` of the figure \`${a.text}\`, expected ${a.side}, as its words say; correct one of the two`,
  'unproved-name': (a: { as: string }) =>
    `Unexpected \`${a.as}\` for \`as\`, expected the source's own word for them; correct or delete it`,
  'unproved-mark': (a: { kind: string; met: string; article: string }) =>
    `Unexpected ${a.kind} \`${a.met}\`, which the receipt does not prove: it was changed or added later; restore it, or run \`npm run verify -- ${a.article} SOURCE.txt\` with the source's text`,
  'orphan-receipt': (a: { id: string; nearest: string | null }) =>
    `Unexpected receipt of \`${a.id}\`, expected one of an article that there is; ${
      a.nearest === null
        ? 'rename it after its article, or delete it'
        : `rename it if it is of \`${a.nearest}\`, or delete it`
    }`,
  'broken-receipt': (a: { met: string | null }) =>
    `Unexpected ${a.met === null ? 'end of the line' : `\`${a.met}\``}, expected a receipt as \`npm run verify\` writes it; restore the file, or delete it and verify the article anew`,
  'unexpected-receipt': (a: { name: string }) =>
    `Unexpected \`${a.name}\` among the receipts, expected \`<article id>.json\` and \`sources.yaml\`; move it elsewhere`,
  'unknown-article': (a: { id: string; nearest: string | null }) =>
    `Unexpected article id \`${a.id}\`, expected one of an article that there is; ${meant(a.nearest, 'correct or delete it')}`,
} satisfies Record<string, (args: never) => string>;

/** Name of a rule in the catalogue. */
export type FaultRule = keyof typeof CATALOGUE;

/** What a rule's sentence needs to know. */
export type FaultArguments<R extends FaultRule> =
  Parameters<(typeof CATALOGUE)[R]> extends [infer A] ? A : Record<string, never>;

/** Rules that do not stop a build. */
export const WARNINGS: ReadonlySet<FaultRule> = new Set<FaultRule>([
  'bracketed-without-reason',
  'inferred-missing',
  'text-cut-short',
  'missing-ledger',
  'near-duplicate',
  'similar-id',
  'look-alike-id',
  'figure-against-bound',
  'long-report',
  'long-article',
  'much-quoted',
  'other-spelling',
  'near-name',
]);

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function meant(word: string | null, otherwise: string): string {
  return word === null ? otherwise : `did you mean \`${word}\`?`;
}
