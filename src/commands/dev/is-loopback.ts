import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Whether a server that listens there is reached from its own machine alone. Only what is certain counts: of names,
 * `localhost` and what ends with it, which by RFC 6761 lead nowhere else; no other name is looked up.
 *
 * @param host name or address, IPv6 with or without brackets; `null` where none is given: the dev server then listens at
 *   `localhost`
 */
export function isLoopback(host: string | null): boolean {
  if (host === null || /^(?:.+\.)?localhost\.?$/iu.test(host)) return true;
  const address = host.replace(/^\[(.*)\]$/u, '$1');
  const version = isIP(address);
  return version !== 0 && loopback.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
