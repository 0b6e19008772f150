import type { OptionForm } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

/** Options of the commands that serve pages. */
export const serveOptions: { readonly port: OptionForm; readonly host: OptionForm } = {
  port: { value: 'PORT', help: 'port to serve at (default: 4321, or the next that is free)' },
  host: { value: 'HOST', help: 'name or address to serve at (default: localhost)' },
};

/**
 * Where to serve, as Astro takes it.
 *
 * @param options values of `serveOptions`
 * @throws UsageError where the port is no port
 */
export function serverAddress(options: { readonly port: string | null; readonly host: string | null }): {
  port: number;
  host: string | false;
} {
  const port = Number(options.port ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UsageError(`Unexpected port \`${options.port ?? ''}\`, expected a whole number from 1 to 65535.`);
  }
  return { port, host: options.host ?? false };
}
