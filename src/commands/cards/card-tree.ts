import type { SatoriNode } from 'satori';
import { CARD_SIZE, type Card, type CardWords } from '../../views/cards/card.ts';
import { DISPLAY_FAMILY, STRONG_FAMILY, TEXT_FAMILY } from './card-fonts.ts';

/** The tokens of the site's light colours (`src/styles/site.css`). */
const PAPER = '#fdfbf7';
const INK = '#1d1a16';
const SOFT = '#5d564c';
const ACCENT = '#9f2318';

/** Size of a headline's letters in pixels, by how many letters it has at most, so that it fits. */
const SIZES: readonly (readonly [letters: number, size: number])[] = [
  [30, 92],
  [60, 76],
  [100, 62],
  [140, 54],
];
/** For one that is longer; `…` ends it where it has more lines than there is room for. */
const SMALLEST = { fontSize: 46, lineClamp: 5 } as const;

type Style = Readonly<Record<string, string | number>>;

/** What satori draws: elements as React has them, without React. */
interface Element {
  readonly type: string;
  readonly props: {
    readonly style?: Style;
    readonly children?: string | readonly (Element | string)[];
    readonly [attribute: string]: unknown;
  };
}

/**
 * A card as elements with styles: above the headline a line that says when and where, below it who says so, and at the
 * foot the site's sign and name.
 *
 * @param card Whose words they are.
 * @param headline The one to have of its headlines.
 */
export function cardTree(card: Card, headline: string): SatoriNode {
  const rightToLeft = startsRightToLeft(headline);
  return box(
    {
      boxSizing: 'border-box',
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 72px 48px',
      background: PAPER,
      color: INK,
      fontFamily: TEXT_FAMILY,
      fontSize: 32,
      lineHeight: 1.3,
    },
    [
      box({ flexDirection: 'column' }, [
        box({ color: SOFT }, [
          words(card.lead, { flexShrink: 0, color: ACCENT, fontFamily: STRONG_FAMILY }),
          ...(card.more === null
            ? []
            : [text({ flexShrink: 0, whiteSpace: 'pre' }, '  ·  '), words(card.more, { flexShrink: 1 })]),
        ]),
        text(
          {
            marginTop: 20,
            fontFamily: DISPLAY_FAMILY,
            ...sizeOf(headline),
            // Arabic letters go deeper below the line.
            lineHeight: rightToLeft ? 1.3 : 1.12,
            wordBreak: 'break-word',
            ...(rightToLeft ? { direction: 'rtl', textAlign: 'right' } : {}),
          },
          headline,
        ),
      ]),
      box({ flexDirection: 'column' }, [
        text({ lineClamp: 2, fontSize: 28 }, card.sources),
        box({ marginTop: 22, paddingTop: 20, borderTop: `2px solid ${INK}`, alignItems: 'center' }, [
          sign(),
          ...(card.site === null
            ? []
            : [text({ marginLeft: 16, fontFamily: DISPLAY_FAMILY, lineClamp: 1, flexGrow: 1 }, card.site)]),
        ]),
      ]),
    ],
  ) as unknown as SatoriNode;
}

/** Lines of even length look better, but satori 0.63 cuts them too early where it has to cut. */
function sizeOf(headline: string): Style {
  const capitals = headline.match(/\p{Lu}/gu)?.length ?? 0;
  // Capitals are wide, and some newsrooms write whole headlines in them.
  const letters = [...headline].length + 0.4 * capitals;
  const [, fontSize] = SIZES.find(([most]) => letters <= most) ?? [];
  return fontSize === undefined ? SMALLEST : { fontSize, textWrap: 'balance' };
}

/** Words with a dotted line below them where they are not sure, as on the pages. */
function words({ text: said, unsure }: CardWords, style: Style): Element {
  return text(
    {
      maxWidth: '100%',
      lineClamp: 1,
      ...style,
      ...(unsure ? { textDecoration: `underline dotted ${SOFT}`, textUnderlineOffset: 8, paddingBottom: 8 } : {}),
    },
    said,
  );
}

/** The site's sign, as `Wordmark.astro` has it: three events on a spine, the middle one marked. */
function sign(): Element {
  const dot = (cy: number) => ({
    type: 'circle',
    props: { cx: 7, cy, r: 3, fill: PAPER, stroke: INK, 'stroke-width': 2 },
  });
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 32 32',
      width: 48,
      height: 48,
      children: [
        {
          type: 'path',
          props: { d: 'M7 1v30M16 6h15M16 16h15M16 26h10', fill: 'none', stroke: INK, 'stroke-width': 2.5 },
        },
        dot(6),
        { type: 'circle', props: { cx: 7, cy: 16, r: 5, fill: ACCENT } },
        dot(26),
      ],
    },
  };
}

function box(style: Style, children: readonly Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(style: Style, children: string): Element {
  return { type: 'div', props: { style: { display: 'block', ...style }, children } };
}

/** Whether the first letter that has a direction is of a script written from right to left. */
function startsRightToLeft(line: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(line) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter);
}
