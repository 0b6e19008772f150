import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../support/run-command.ts';
import { build } from './build/build.ts';
import { check } from './check/check.ts';
import type { Benchmark, BenchResult } from './benchmark.ts';
import { formatTable } from './format-table.ts';
import { pages } from './pages/pages.ts';
import { proposals } from './proposals/proposals.ts';
import { FACTS_FORM } from './proposals/read-facts.ts';
import { weight } from './weight/weight.ts';

/** All there are, in the order in which they run. */
const benchmarks: readonly Benchmark[] = [weight, pages, check, proposals, build];

const help = `npm run bench [-- NAME... [--runs N] [--site DIR] [--json]
npm run bench -- build [--sizes N,N…] [--profile] [--runs N] [--json]
npm run bench -- proposals --sources DIR --facts FILE [--runs N] [--json]

Measures the built site, and building it. Without a name, all that needs nothing else:
${benchmarks.map(({ name, about }) => `  ${name.padEnd(9)} ${about}`).join('\n')}

  --runs N    how often each figure is taken (5); the median is printed
  --site DIR  a built site, instead of one built now
  --sizes N,N    for \`build\`: numbers of articles (5,100,1000,10000)
  --profile      for \`build\`: a V8 profile of a cold build of each size, too
  --sources DIR  for \`proposals\`: the folder of the texts
  --facts FILE   for \`proposals\`: what a person found in them
  --json      everything measured, as JSON (with \`npm run --silent\`, nothing else)

${FACTS_FORM}`;

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readArguments();
  if (typeof asked === 'string') {
    console.error(asked);
    return 2;
  }
  if (asked.help) {
    console.log(help);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'timeline-bench-'));
  const say = (line: string): void => console.error(line);
  let built: Promise<string> | null = asked.site === null ? null : Promise.resolve(asked.site);
  const site = (): Promise<string> => (built ??= buildSite(join(folder, 'dist'), say));
  const results: Record<string, BenchResult> = {};
  try {
    for (const { name, run } of asked.benchmarks) results[name] = await run({ ...asked, site, say });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const machine = `${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`;
  console.log(asked.json ? JSON.stringify({ machine, results }, null, 2) : forPeople(machine, results));
  return 0;
}

/** What was asked for, or what is wrong with it. */
function readArguments():
  | string
  | {
      readonly benchmarks: readonly Benchmark[];
      readonly runs: number;
      readonly site: string | null;
      readonly sizes: readonly number[] | null;
      readonly profile: boolean;
      readonly sources: string | null;
      readonly facts: string | null;
      readonly json: boolean;
      readonly help: boolean;
    } {
  try {
    const { values, positionals } = parseArgs({
      options: {
        runs: { type: 'string', default: '5' },
        site: { type: 'string' },
        sizes: { type: 'string' },
        profile: { type: 'boolean', default: false },
        sources: { type: 'string' },
        facts: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
    if (unknown !== undefined) return `There is no benchmark \`${unknown}\`.\n\n${help}`;
    if (!/^[1-9]\d{0,2}$/.test(values.runs)) return `Unexpected \`${values.runs}\` for --runs, expected 1 to 999.`;
    if (values.sizes !== undefined && !/^[1-9]\d{0,5}(?:,[1-9]\d{0,5})*$/.test(values.sizes)) {
      return `Unexpected \`${values.sizes}\` for --sizes, expected numbers of articles such as 100,1000.`;
    }
    // npm starts scripts in the project's folder, wherever the user stands.
    const pathOf = (path: string | undefined): string | null =>
      path === undefined ? null : resolve(process.env['INIT_CWD'] ?? '.', path);
    const [sources, facts] = [pathOf(values.sources), pathOf(values.facts)];
    if (positionals.includes(proposals.name) && (sources === null || facts === null)) {
      return `\`proposals\` needs --sources DIR and --facts FILE.\n\n${help}`;
    }
    const asked = benchmarks.filter(({ name }) =>
      positionals.length === 0 ? name !== proposals.name : positionals.includes(name),
    );
    return {
      benchmarks: asked,
      runs: Number(values.runs),
      site: pathOf(values.site),
      sizes: values.sizes?.split(',').map(Number) ?? null,
      profile: values.profile,
      sources,
      facts,
      json: values.json,
      help: values.help,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${help}`;
  }
}

async function buildSite(out: string, say: (line: string) => void): Promise<string> {
  say('Building the site …');
  const { code, stderr } = await runCommand(['build', '--out', out]);
  if (code !== 0) throw new Error(`The site could not be built:\n${stderr}`);
  return out;
}

function forPeople(machine: string, results: Readonly<Record<string, BenchResult>>): string {
  const parts = Object.entries(results).flatMap(([name, { conditions, tables }]) => [
    [`## ${name}`, '', ...conditions].join('\n'),
    ...tables.map(formatTable),
  ]);
  return `\n${[machine, ...parts].join('\n\n')}\n`;
}
