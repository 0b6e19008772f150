/** Words before or after a number that make it a bound: `least` of what it can be, or `most`. */
interface BoundWords {
  readonly least: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly most: { readonly before: readonly string[]; readonly after: readonly string[] };
}

const WORDS: Readonly<Record<string, BoundWords>> = {
  en: {
    least: {
      before: [
        'more than',
        'over',
        'at least',
        'no fewer than',
        'no less than',
        'not less than',
        'upwards of',
        'above',
      ],
      after: ['or more', 'at least'],
    },
    most: {
      before: ['up to', 'at most', 'no more than', 'not more than', 'fewer than', 'less than', 'under', 'below'],
      after: ['or fewer', 'or less', 'at most'],
    },
  },
  ru: {
    least: {
      before: ['более', 'больше', 'свыше', 'не менее', 'не меньше', 'по меньшей мере', 'как минимум'],
      after: ['и более', 'или более'],
    },
    most: { before: ['до', 'не более', 'не больше', 'менее', 'меньше', 'максимум'], after: [] },
  },
  kk: {
    least: { before: ['кемінде'], after: ['астам', 'артық'] },
    most: { before: [], after: ['дейін', 'аз'] },
  },
  fr: {
    least: { before: ['plus de', 'au moins', 'pas moins de'], after: ['au moins', 'ou plus'] },
    most: { before: ["jusqu'à", 'moins de', 'au plus', 'pas plus de'], after: ['au plus'] },
  },
  de: {
    least: { before: ['mehr als', 'über', 'mindestens', 'wenigstens', 'nicht weniger als'], after: ['oder mehr'] },
    most: { before: ['bis zu', 'weniger als', 'höchstens', 'unter', 'nicht mehr als'], after: [] },
  },
  es: {
    least: { before: ['más de', 'al menos', 'por lo menos', 'no menos de'], after: ['o más', 'al menos'] },
    most: { before: ['hasta', 'menos de', 'como máximo', 'no más de'], after: ['como máximo'] },
  },
};

/**
 * The side on which words beside a number leave it open: `more than` makes it the `least` that is meant, `up to` the
 * `most`. Of several words that fit the longest counts: `no more than` is not `more than`.
 *
 * @param before what stands before the number
 * @param after what stands after it
 * @param languages BCP 47 tags
 * @returns `null` where no such word stands next to it
 */
export function boundOf(before: string, after: string, languages: readonly string[]): 'least' | 'most' | null {
  const [left, right] = [plain(before), plain(after)];
  let best: { readonly side: 'least' | 'most'; readonly length: number } | null = null;
  for (const language of new Set(languages.map((tag) => tag.toLowerCase().split('-')[0] ?? ''))) {
    const words = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
    for (const side of ['least', 'most'] as const) {
      const fits = [
        ...(words?.[side].before ?? []).filter((one) => ` ${left}`.endsWith(` ${one}`)),
        ...(words?.[side].after ?? []).filter((one) => `${right} `.startsWith(`${one} `)),
      ];
      for (const { length } of fits) if (length > (best?.length ?? 0)) best = { side, length };
    }
  }
  return best?.side ?? null;
}

function plain(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'");
  return words.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ').trim();
}
