import type { GuidanceSituation, GuidanceStatusKey } from '@plusloin/contracts';
import type { Said } from './sayings.js';

const said = (...codes: string[]): readonly Said[] => codes.map((code) => ({ code }));

const everywhere = ['not-counted.family', 'not-counted.insurance'];
const selfEmployedBelgian = said(
  ...everywhere,
  'be.not-counted.extra-pension',
  'be.not-counted.regularisation',
  'be.not-counted.vat',
  'be.not-counted.flat-rate',
);
const employed = said(...everywhere, 'not-counted.benefits');
const selfEmployedFrench = said(...everywhere, 'fr.not-counted.cfe', 'fr.not-counted.vat');
const company = said('not-counted.accountant');

const notCounted: Readonly<Record<GuidanceStatusKey, readonly Said[]>> = {
  'be-principal': selfEmployedBelgian,
  'be-complementary': selfEmployedBelgian,
  'be-student': selfEmployedBelgian,
  'be-pensioner': selfEmployedBelgian,
  'be-director': [...selfEmployedBelgian, ...company],
  'be-group-employee': employed,
  'be-cooperative-employee': employed,
  'fr-micro': selfEmployedFrench,
  'fr-sole-trader': selfEmployedFrench,
  'fr-eurl': [...selfEmployedFrench, ...company],
  'fr-sasu': [...selfEmployedFrench, ...company],
  'fr-cae': employed,
  'fr-umbrella': [...employed, ...said('not-counted.umbrella')],
  'fr-group-employee': employed,
};

/** What the figures of a status leave out. */
export const notCountedOf = (key: GuidanceStatusKey): readonly Said[] => notCounted[key];

const refusals: Readonly<Record<GuidanceSituation['country'], readonly Said[]>> = {
  BE: said('be.refusal.helping-spouse', 'be.refusal.vat-by-title', 'refusal.dividends'),
  FR: said('fr.refusal.helping-spouse', 'fr.refusal.vat-by-title', 'refusal.dividends'),
};

/** What the compass does not answer, and why. */
export function refusalsOf({ country, livesIn }: GuidanceSituation): readonly Said[] {
  const isAcross = livesIn !== undefined && livesIn !== country;
  return isAcross ? [...refusals[country], ...said('refusal.cross-border')] : refusals[country];
}
