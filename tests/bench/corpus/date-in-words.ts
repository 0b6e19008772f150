import { addDays } from '../../../src/timeline/dates/add-days.ts';
import type { Language } from './languages.ts';
import type { Random } from './random.ts';

/** When an event was: `YYYY-MM-DD`, of a month any day of it. */
export interface When {
  readonly is: 'day' | 'part' | 'about' | 'span' | 'month';
  readonly start: string;
  /** The last day of a span, else as `start`. */
  readonly end: string;
}

interface Speech {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Today, yesterday, the day before. */
  readonly near: readonly [string, string, string];
  readonly onWeekday: (weekday: string) => string;
  readonly evening: (weekday: string) => string;
  readonly onDay: (day: number, month: string) => string;
  readonly about: (day: number, month: string) => string;
  readonly span: (from: number, to: number, month: string) => string;
  readonly inMonth: (month: string) => string;
}

/**
 * A date as an article would word it, from Monday and from January on.
 *
 * @param when what is worded
 * @param anchor day on which the article was published, `YYYY-MM-DD`
 * @param language of the article
 * @param random which of several wordings it is
 * @example dateInWords({ is: 'day', start: '2021-01-08', end: '2021-01-08' }, '2021-01-09', 'fr', random) // 'vendredi'
 */
export function dateInWords(when: When, anchor: string, language: Language, random: Random): string {
  const speech = SPEECHES[random.happens(0.1) ? 'en' : language];
  const { start, end } = when;
  const day = Number(start.slice(8));
  const month = speech.months[Number(start.slice(5, 7)) - 1] ?? '';
  const weekday = speech.weekdays[(new Date(`${start}T00:00Z`).getUTCDay() + 6) % 7] ?? '';
  const inEdtf = random.happens(0.25);
  // A month's day without a year is the latest one; a weekday is one of the last seven days.
  switch (when.is) {
    case 'month':
      return inEdtf ? start.slice(0, 7) : speech.inMonth(month);
    case 'about':
      return inEdtf ? `${start}~` : speech.about(day, month);
    case 'span':
      return inEdtf || start.slice(0, 7) !== end.slice(0, 7)
        ? `${start}/${end}`
        : speech.span(day, Number(end.slice(8)), month);
    case 'part':
      return start > addDays(anchor, -7) ? speech.evening(weekday) : start;
    case 'day': {
      if (inEdtf || start <= addDays(anchor, -7)) return start;
      const near = speech.near.find((_, back) => addDays(anchor, -back) === start);
      if (near !== undefined && random.happens(0.6)) return near;
      return random.happens(0.6) ? speech.onWeekday(weekday) : speech.onDay(day, month);
    }
  }
}

const SPEECHES: Readonly<Record<Language, Speech>> = {
  en: {
    weekdays: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    months: split('January February March April May June July August September October November December'),
    near: ['today', 'yesterday', 'the day before yesterday'],
    onWeekday: (weekday) => `on ${weekday}`,
    evening: (weekday) => `${weekday} evening`,
    onDay: (day, month) => `${month} ${day}`,
    about: (day, month) => `around ${day} ${month}`,
    span: (from, to, month) => `between ${from} and ${to} ${month}`,
    inMonth: (month) => `in ${month}`,
  },
  ru: {
    weekdays: split('понедельник вторник среду четверг пятницу субботу воскресенье'),
    months: split('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    near: ['сегодня', 'вчера', 'позавчера'],
    onWeekday: (weekday) => `${weekday === 'вторник' ? 'во' : 'в'} ${weekday}`,
    evening: (weekday) => `${weekday === 'вторник' ? 'во' : 'в'} ${weekday} вечером`,
    onDay: (day, month) => `${day} ${month}`,
    about: (day, month) => `около ${day} ${month}`,
    span: (from, to, month) => `с ${from} по ${to} ${month}`,
    inMonth: (month) => `в ${month.replace(/[ая]$/, 'е')}`,
  },
  kk: {
    weekdays: split('дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'),
    months: split(
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
    ),
    near: ['бүгін', 'кеше', 'алдыңгүні'],
    onWeekday: (weekday) => `${weekday} күні`,
    evening: (weekday) => `${weekday} күні кешке`,
    onDay: (day, month) => `${day} ${month}`,
    about: (day, month) => `шамамен ${day} ${month}`,
    span: (from, to, month) => SPEECHES.en.span(from, to, SPEECHES.en.months[SPEECHES.kk.months.indexOf(month)] ?? ''),
    inMonth: (month) => month,
  },
  fr: {
    weekdays: split('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    months: split('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    near: ["aujourd'hui", 'hier', 'avant-hier'],
    onWeekday: (weekday) => weekday,
    evening: (weekday) => `${weekday} soir`,
    onDay: (day, month) => `le ${day === 1 ? '1er' : day} ${month}`,
    about: (day, month) => `vers le ${day === 1 ? '1er' : day} ${month}`,
    span: (from, to, month) => `du ${from === 1 ? '1er' : from} au ${to} ${month}`,
    inMonth: (month) => `en ${month}`,
  },
  de: {
    weekdays: split('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    months: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    near: ['heute', 'gestern', 'vorgestern'],
    onWeekday: (weekday) => `am ${weekday}`,
    evening: (weekday) => `${weekday}abend`,
    onDay: (day, month) => `am ${day}. ${month}`,
    about: (day, month) => `um den ${day}. ${month}`,
    span: (from, to, month) => `vom ${from}. bis ${to}. ${month}`,
    inMonth: (month) => `im ${month}`,
  },
  es: {
    weekdays: split('lunes martes miércoles jueves viernes sábado domingo'),
    months: split('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    near: ['hoy', 'ayer', 'anteayer'],
    onWeekday: (weekday) => `el ${weekday}`,
    evening: (weekday) => `el ${weekday} por la noche`,
    onDay: (day, month) => `el ${day} de ${month}`,
    about: (day, month) => `hacia el ${day} de ${month}`,
    span: (from, to, month) => `del ${from} al ${to} de ${month}`,
    inMonth: (month) => `en ${month}`,
  },
};

function split(words: string): string[] {
  return words.split(' ');
}
