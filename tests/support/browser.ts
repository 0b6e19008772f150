import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { projectDir } from './project.ts';

/** Nothing but the pages under test is asked for. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
];

/**
 * Starts a real browser: on Linux the Chromium that came with the install, which needs nothing else of the machine;
 * elsewhere the installed Chrome.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args: quiet });
  const folder = await unpackChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      ...quiet,
      '--no-sandbox',
      '--headless=shell',
      '--font-render-hinting=none',
      '--disable-gpu',
      '--disable-dev-shm-usage',
    ],
    env: {
      ...process.env,
      // What a bare machine lacks: the network security libraries, and a list of fonts.
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      // Where the machine names no language, the browser's own would be none that it knows, and it would find no text.
      LC_ALL: 'en_US.UTF-8',
    },
  });
}

/** Unpacks the browser once an install, in one step, so that test files that run at the same time do not meet half of it. */
async function unpackChromium(): Promise<string> {
  const source = join(projectDir, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(projectDir, 'node_modules', '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;

  const { inflate } = await import('@sparticuz/chromium');
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  // The package unpacks into the folder for temporary files, wherever that is at the call.
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = half;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((name) => inflate(join(source, 'bin', name))));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  const fonts = join(folder, 'fonts');
  writeFileSync(
    join(half, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another test file was quicker.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
