import { expect, test, vi } from 'vitest';
import { parseOptions } from '../../src/commands/parse-options.ts';
import { serverAddress } from '../../src/commands/serve-options.ts';

const forms = {
  content: { value: 'DIR', help: 'folder of the content' },
  out: { value: 'DIR', help: 'folder of the site' },
};
const parse = (...args: string[]) => parseOptions('build', 'Builds the website.', forms, args);

test.each([
  [[], { content: null, out: null }],
  [['--content', 'a'], { content: 'a', out: null }],
  [['--content=a', '--out', 'b c'], { content: 'a', out: 'b c' }],
  [['--content', 'a', '--content', 'b'], { content: 'b', out: null }],
])('reads %j', (args, values) => {
  expect(parse(...args)).toEqual(values);
});

const hint = '`npm run build -- --help` lists what is understood.';

test.each([
  [['--contnt', 'a'], `Unknown option \`--contnt\`. Did you mean \`--content\`? ${hint}`],
  [['-x'], `Unknown option \`-x\`. ${hint}`],
  [['--__proto__'], `Unknown option \`--__proto__\`. ${hint}`],
  [['a'], `Unexpected \`a\`, expected options. ${hint}`],
  [['--', '--out'], `Unexpected \`--out\`, expected options. ${hint}`],
  [['--out'], `Option \`--out\` needs a value: DIR. ${hint}`],
  [['--out='], `Option \`--out\` needs a value: DIR. ${hint}`],
])('refuses %j', (args, message) => {
  expect(() => parse(...args)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});

test.each(['--help', '-h'])('%s shows what there is', (arg) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  expect(parse(arg)).toBeNull();
  expect(log.mock.calls).toEqual([
    [
      [
        'npm run build [-- options]',
        '',
        'Builds the website.',
        '',
        '  --content DIR  folder of the content',
        '  --out DIR      folder of the site',
        '  --help         show this',
      ].join('\n'),
    ],
  ]);
});

test('serves at 4321 on this machine alone unless told otherwise', () => {
  expect(serverAddress({ port: null, host: null })).toEqual({ port: 4321, host: false });
  expect(serverAddress({ port: '80', host: '0.0.0.0' })).toEqual({ port: 80, host: '0.0.0.0' });
});

test.each(['0', '65536', '1.5', 'http', '-1', ' '])('refuses %j as a port', (port) => {
  expect(() => serverAddress({ port, host: null })).toThrow(
    `Unexpected port \`${port}\`, expected a whole number from 1 to 65535.`,
  );
});
