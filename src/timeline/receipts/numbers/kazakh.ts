import { foldWord, makeLexicon } from './lexicon.ts';

/** Kazakh, in the forms without endings, which is how numbers stand before what they count. */
export const kazakh = makeLexicon(
  {
    adds: [
      [0, 'нөл'],
      [1, 'бір'],
      [2, 'екі'],
      [3, 'үш'],
      [4, 'төрт'],
      [5, 'бес'],
      [6, 'алты'],
      [7, 'жеті'],
      [8, 'сегіз'],
      [9, 'тоғыз'],
      [10, 'он', 10],
      [20, 'жиырма', 10],
      [30, 'отыз', 10],
      [40, 'қырық', 10],
      [50, 'елу', 10],
      [60, 'алпыс', 10],
      [70, 'жетпіс', 10],
      [80, 'сексен', 10],
      [90, 'тоқсан', 10],
    ],
    times: [
      [100, 'жүз', 'alone'],
      [1e3, 'мың', 'alone'],
      [1e6, 'миллион|млн'],
      [1e9, 'миллиард|млрд'],
    ],
  },
  { vague: new Set(['ондаған', 'жүздеген', 'мыңдаған'].map(foldWord)) },
);
