import type { Tx } from '@plusloin/platform';
import { Registry, type Cooperative, type Country } from '@plusloin/registry';

interface Founded {
  readonly slug: string;
  readonly name: string;
  readonly country: Country;
}

/**
 * The least that a cooperative is: a name and a country. All else is said in the browser by its
 * first coordinator, so that the operator of the installation learns nothing of it.
 */
export function found(tx: Tx, { slug, name, country }: Founded): Promise<Cooperative> {
  const timeZone = country === 'BE' ? 'Europe/Brussels' : 'Europe/Paris';
  return new Registry().found(tx, { slug, name, country, timeZone, currency: 'EUR' });
}
