import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copySite, readTree, temporaryFolder } from '../support/folders.ts';
import { runCommand } from '../support/run-command.ts';

const STAR = join('content', 'articles', '2024-05-07-evening-star-harbour-fire.md');

test('a build says what changed since the output before it, or since the file that is named', async () => {
  const folder = temporaryFolder();
  copySite('minimal', folder);
  const build = async (...more: string[]): Promise<{ code: number | null; changes: string; stderr: string }> => {
    const args = ['build', '--content', 'content', '--out', 'dist', ...more];
    const { code, stdout, stderr } = await runCommand(args, { from: folder });
    return {
      code,
      changes: /^dist: \d+ files, (?:all|\d+) of them made now, in [\d.]+ s\n([^]*)$/m.exec(stdout)?.[1] ?? stdout,
      stderr,
    };
  };
  const stages = async (): Promise<readonly string[]> => [
    ...((await build('--timings')).stderr.match(/(?<=^stage )\w+/gm) ?? []),
  ];
  expect(await build()).toEqual({ code: 0, changes: '', stderr: '' });
  cpSync(join(folder, 'dist', 'timeline.json'), join(folder, 'published.json'));
  expect(await build()).toEqual({ code: 0, changes: 'Nothing changed.\n', stderr: '' });

  // Nothing is planned where nothing can have changed.
  expect(await stages()).toEqual(['before', 'content', 'output']);
  const text = readFileSync(join(folder, STAR), 'utf8');
  writeFileSync(
    join(folder, STAR),
    `${text.replace('five were hurt', 'two were hurt').replace('value="5"', 'value="2"').replace('date="Sunday"', 'date="Saturday"')}\n:::event[Harbour opens again]{#harbour-opens date="today"}\nShips came in.\n:::\n`,
  );
  const changes = [
    'new           harbour-opens: Harbour opens again',
    'disagreement  harbour-fire: on date opened',
    'disagreement  harbour-fire: on figure hurt of dockers closed',
  ];
  expect(await build()).toEqual({ code: 0, changes: `${changes.join('\n')}\n`, stderr: '' });
  expect(await build()).toEqual({ code: 0, changes: 'Nothing changed.\n', stderr: '' });
  expect(await build('--since', 'published.json')).toEqual({ code: 0, changes: `${changes.join('\n')}\n`, stderr: '' });

  expect(await stages()).toEqual(['before', 'content', 'output']);
  writeFileSync(join(folder, 'dist', 'CNAME'), 'news.example');
  expect(await stages()).toEqual(['before', 'content', 'renderer', 'plan', 'output']);

  renameSync(join(folder, STAR), join(folder, STAR.replace('evening', 'late')));
  expect((await build()).stderr).toBe(
    'The address of the article `2024-05-07-evening-star-harbour-fire` is gone; if its file was renamed, name it `2024-05-07-evening-star-harbour-fire.md` again before you publish.\n',
  );
  renameSync(join(folder, STAR.replace('evening', 'late')), join(folder, STAR));
  expect((await build('--since', 'published.json')).stderr).toBe('');

  // A file that is no timeline: named by the user, nothing is built; found in the output, the build goes on without it.
  const dist = readTree(join(folder, 'dist'));
  writeFileSync(join(folder, 'other.json'), '{}');
  expect(await build('--since', 'other.json')).toEqual({
    code: 2,
    changes: '',
    stderr:
      'other.json:1:1  Unexpected lack of `formatVersion`, expected the `timeline.json` of an earlier build; name another file with `--since`\n',
  });
  expect(await build('--since', 'nowhere.json')).toEqual({
    code: 2,
    changes: '',
    stderr: '`nowhere.json` cannot be read (ENOENT): name a timeline.json with --since.\n',
  });
  expect(readTree(join(folder, 'dist'))).toEqual(dist);
  cpSync(join(folder, 'other.json'), join(folder, 'dist', 'timeline.json'));
  const { code, changes: none, stderr } = await build();
  expect({ code, none }).toEqual({ code: 0, none: '' });
  expect(stderr).toMatch(
    /^dist\/timeline\.json:1:1 {2}Unexpected lack of `formatVersion`, .+The changes are not told\.\n$/,
  );
});
