import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { projectDir } from './project.ts';

/** What an editor shows of a fault. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Counted from 0, as editors and their servers do among themselves. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A language server as an editor talks to it. */
export interface LanguageServer {
  /** Opens a file with what the editor has in it; the faults that the editor shows then. */
  readonly open: (file: string, language: string, text?: string) => Promise<readonly Diagnostic[]>;
  /** Labels of what is offered at a place of an open file. */
  readonly complete: (file: string, position: Position) => Promise<readonly string[]>;
  /** What is shown where the pointer rests; empty where nothing is. */
  readonly hover: (file: string, position: Position) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** How a server is started. */
export interface ServerStart {
  /** Package and file of the server, e.g. `yaml-language-server/bin/yaml-language-server`. */
  readonly module: string;
  /** The folder that is open in the editor, absolute. */
  readonly folder: string;
  /** The editor's settings, nested: what stands as `yaml.schemas` is `settings.yaml.schemas`. */
  readonly settings: unknown;
  readonly initializationOptions: unknown;
}

/** How long a server may take until what it says of a file is taken to be all. */
const QUIET_MS = 1000;

/**
 * Starts a language server and greets it as an editor does.
 *
 * @param start which, and with what
 */
export async function startLanguageServer(start: ServerStart): Promise<LanguageServer> {
  const server = createRequire(join(projectDir, 'package.json')).resolve(start.module);
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: start.folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const faults = new Map<string, readonly Diagnostic[]>();
  const section = (path: string | undefined): unknown =>
    (path ?? '')
      .split('.')
      .filter((name) => name !== '')
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name] ?? null, start.settings);
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map((item) => section(item.section)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => {
      faults.set(uri, diagnostics);
    },
  );
  connection.listen();
  const uri = pathToFileURL(start.folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'project' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        publishDiagnostics: {},
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { documentationFormat: ['markdown'] } },
      },
    },
    initializationOptions: start.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: start.settings });

  let version = 0;
  const at = (file: string, position: Position): unknown => ({
    textDocument: { uri: pathToFileURL(file).href },
    position,
  });
  return {
    open: async (file, languageId, text = readFileSync(file, 'utf8')) => {
      const opened = pathToFileURL(file).href;
      faults.delete(opened);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: opened, languageId, version: (version += 1), text },
      });
      for (let waited = 0; waited < 30_000 && !faults.has(opened); waited += 50) await sleep(50);
      // A server may first say nothing and then what it found.
      await sleep(QUIET_MS);
      return faults.get(opened) ?? [];
    },
    complete: async (file, position) => {
      const list = await connection.sendRequest<{ items: { label: string }[] } | null>(
        'textDocument/completion',
        at(file, position),
      );
      return (list?.items ?? []).map(({ label }) => label);
    },
    hover: async (file, position) => {
      const found = await connection.sendRequest<{ contents: { value: string } } | null>(
        'textDocument/hover',
        at(file, position),
      );
      return found?.contents.value ?? '';
    },
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
