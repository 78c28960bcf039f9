import { ShortNameReserved } from './registry.errors.js';

/** Words with which addresses of the site begin: a cooperative called so could not be reached. */
const reserved: ReadonlySet<string> = new Set([
  ...['api', 'assets', 'c', 'connexion', 'invitation', 'mot-de-passe'],
  // The compass, in each language.
  ...['boussole', 'kompas', 'compass'],
]);

/** @throws ShortNameReserved */
export function requireFree(shortName: string): void {
  if (reserved.has(shortName)) throw new ShortNameReserved(shortName);
}
