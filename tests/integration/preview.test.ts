import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteContent, temporaryFolder } from '../support/folders.ts';
import { freePort } from '../support/free-port.ts';
import { runCommand, startCommand } from '../support/run-command.ts';

test('start builds and serves below the path of the address; preview serves the same; a taken port gives way', async () => {
  const folder = temporaryFolder();
  const port = await freePort();
  const started = await startCommand(
    ['start', '--content', siteContent('two-zones'), '--out', 'dist', '--port', String(port)],
    { from: folder },
  );
  expect(started.url).toBe(`http://localhost:${port}/two/zones/`);
  const preview = await startCommand(['preview', '--out', join(folder, 'dist'), '--port', String(port)]);
  expect(preview.url).not.toBe(started.url);
  expect(preview.output()).toContain(`Port ${port} is taken, so another was chosen.\n`);

  for (const { url } of [started, preview]) {
    const got = await Promise.all(
      [
        '',
        'events/call-made/',
        'about/',
        'timeline.json',
        'sitemap.xml',
        'robots.txt',
        'events/nothing/',
        'nothing.txt',
      ].map(async (path) => {
        const response = await fetch(url + path);
        const type = (response.headers.get('content-type') ?? '').split(';')[0];
        return [path, response.status, type, (await response.text()).length > 20];
      }),
    );
    expect(got).toEqual([
      ['', 200, 'text/html', true],
      ['events/call-made/', 200, 'text/html', true],
      ['about/', 200, 'text/html', true],
      ['timeline.json', 200, 'application/json', true],
      ['sitemap.xml', 200, expect.stringMatching(/^(text|application)\/xml$/), true],
      ['robots.txt', 200, 'text/plain', true],
      ['events/nothing/', 404, 'text/html', true],
      ['nothing.txt', 404, 'text/html', true],
    ]);
    expect(await (await fetch(`${url}nothing/`)).text()).toBe(await (await fetch(`${url}404.html`)).text());
  }
  expect(await started.stop()).toBe(0);
  expect(await preview.stop()).toBe(0);
  await expect(fetch(started.url)).rejects.toThrow();
});

test('preview without a built site says what to do', async () => {
  const folder = temporaryFolder();
  expect(await runCommand(['preview', '--out', 'dist'], { from: folder })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no built site in dist: run `npm run build` first.\n',
  });
});

test('start does not serve what could not be built', async () => {
  const folder = temporaryFolder();
  const ran = await runCommand(['start', '--content', siteContent('broken'), '--out', 'dist'], { from: folder });
  expect(ran).toMatchObject({ code: 1, stdout: '' });
});
