import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Said of a host that has no address, or one inside of a network. */
export class NoPublicAddress extends Error {
  readonly code = 'NO_PUBLIC_ADDRESS';
}

/** Whether an address belongs to the open internet: no machine of ours, no neighbour's. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/**
 * Looks a host up and answers public addresses alone. The connection goes to what was judged here,
 * so that a name which says something else a moment later leads nowhere.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { all: true, family: options.family ?? 0 }, (error, found) => {
    if (error !== null) return done(error, '');
    const [first] = found;
    if (first === undefined || !found.every(({ address }) => isPublicAddress(address))) {
      return done(new NoPublicAddress('not a public address'), '');
    }
    if (options.all === true) return done(null, found);
    return done(null, first.address, first.family);
  });
};

// IANA's registries of special-purpose addresses (RFC 6890 and its updates).
const closed = new BlockList();
for (const network of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]) {
  closed.addSubnet(...networkOf(network), 'ipv4');
}
// Tunnels and documentation: what lies behind them may be a neighbour.
for (const network of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) {
  closed.addSubnet(...networkOf(network), 'ipv6');
}
// What is given out to the internet lies in here; loopback, link-local and mapped ones do not.
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');

function networkOf(text: string): [string, number] {
  const [address = '', bits] = text.split('/');
  return [address, Number(bits)];
}
