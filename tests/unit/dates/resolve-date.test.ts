import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { DATE_RULES } from '../../../src/timeline/dates/date-rules.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import { ACCEPTED } from './accepted.ts';
import { expectedDate, SATURDAY } from './expected-date.ts';
import { REFUSED } from './refused.ts';

describe('accepted wordings', () => {
  it('are at least 150, and no two rows are the same', () => {
    expect(ACCEPTED.length).toBeGreaterThanOrEqual(150);
    expect(new Set(ACCEPTED.map((row) => `${row.wording}|${row.language}|${row.published}`)).size).toBe(
      ACCEPTED.length,
    );
  });

  it.each(ACCEPTED)('$wording ($language, $published)', (row) => {
    const { wording, language = 'en', published = SATURDAY } = row;
    expect(resolveDate(wording, { anchor: published, language })).toEqual({ ok: true, date: expectedDate(row) });
  });

  it('use every documented rule', () => {
    const used = new Set(ACCEPTED.map(({ rule }) => rule));
    expect(DATE_RULES.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('refused wordings', () => {
  it('are at least 60, and no two rows are the same', () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(60);
    expect(new Set(REFUSED.map((row) => `${row.wording}|${row.language}|${row.published}`)).size).toBe(REFUSED.length);
  });

  it.each(REFUSED)(
    '$wording ($language, $published)',
    ({ wording, language = 'en', published = SATURDAY, kind, offset, message }) => {
      const result = resolveDate(wording, { anchor: published, language });
      expect(result.ok).toBe(false);
      if (result.ok) return;
      const { met, expected, mend, ...rest } = result.problem;
      expect({ ...rest, message: `Unexpected ${met}, expected ${expected}; ${mend}` }).toEqual({
        kind,
        offset,
        message,
      });
    },
  );
});

describe('documented rules', () => {
  it('have names of their own', () => {
    expect(new Set(DATE_RULES.map(({ name }) => name)).size).toBe(DATE_RULES.length);
  });

  it.each(DATE_RULES)('$name resolves its own example, $wording', ({ name, wording }) => {
    const result = resolveDate(wording, { anchor: SATURDAY, language: 'en' });
    expect(result.ok ? result.date.rule : result.problem).toBe(name);
  });
});

describe('spelling that makes no difference', () => {
  const friday = { anchor: SATURDAY, language: 'en' };
  const same = (a: string, b: string, language = 'en'): void => {
    const [one, other] = [a, b].map((wording) => resolveDate(wording, { anchor: SATURDAY, language }));
    if (one?.ok !== true || other?.ok !== true) throw new Error(`${a} or ${b} is not understood`);
    expect({ ...one.date, wording: b }).toEqual({ ...other.date, wording: b });
  };

  it('case, spaces and dashes of every kind, apostrophes', () => {
    same('friday evening', '  FRIDAY\u00a0Evening ');
    same('2-7 January', '2–7 January');
    same('2-7 January', '2 — 7\u202fJanuary');
    same('2-7 January', '2\u20117 January');
    same("New Year's Day", 'New Year’s Day');
    same("aujourd'hui", 'aujourd’hui', 'fr');
  });

  it('composed and decomposed letters', () => {
    same('5 février', '5 février'.normalize('NFD'), 'fr');
    same('5 қаңтар', '5 қаңтар'.normalize('NFD'), 'kk');
    same('днём в четверг', 'днём в четверг'.normalize('NFD'), 'ru');
  });

  it('the language after its first subtag, and its case', () => {
    expect(resolveDate('жұма', { ...friday, language: 'KK-Cyrl-KZ' }).ok).toBe(true);
    expect(resolveDate('Friday', { ...friday, language: 'tlh' }).ok).toBe(true);
    expect(resolveDate('Friday', { ...friday, language: '' }).ok).toBe(true);
  });
});

describe('the time zone of the machine', () => {
  const run = (timeZone: string): { clock: string; results: string } => {
    const output = execFileSync(
      process.execPath,
      ['--no-warnings', new URL('resolve-all.ts', import.meta.url).pathname],
      {
        env: { ...process.env, TZ: timeZone },
        encoding: 'utf8',
      },
    );
    const [clock = '', results = ''] = output.split('\n');
    return { clock, results };
  };

  it('changes nothing', { timeout: 60_000 }, () => {
    const utc = run('UTC');
    expect(utc.clock).toBe('2022-01-08T00:00:00.000Z');
    expect((JSON.parse(utc.results) as { results: unknown[] }).results).toHaveLength(ACCEPTED.length + REFUSED.length);
    const others = ['Pacific/Apia', 'America/St_Johns', 'Asia/Almaty'].map((zone) => run(zone));
    expect(others.map(({ clock }) => clock)).not.toContain(utc.clock);
    for (const { results } of others) expect(results).toBe(utc.results);
  });
});
