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
/** Beside statuses whose turnover has to pay for everything. */
const ofGrossWage = [...employed, ...said('not-counted.employer')];
const withoutAcre = said('fr.not-counted.acre');
const selfEmployedFrench = said(...everywhere, 'fr.not-counted.cfe', 'fr.not-counted.vat');
const company = said('not-counted.accountant');

const notCounted: Readonly<Record<GuidanceStatusKey, readonly Said[]>> = {
  'be-principal': [...selfEmployedBelgian, ...said('be.not-counted.primostarter')],
  'be-complementary': selfEmployedBelgian,
  'be-student': selfEmployedBelgian,
  'be-pensioner': selfEmployedBelgian,
  'be-director': [...selfEmployedBelgian, ...company],
  'be-group-employee': ofGrossWage,
  'be-cooperative-employee': ofGrossWage,
  'fr-micro': [...selfEmployedFrench, ...said('fr.not-counted.acre-year')],
  'fr-sole-trader': [...selfEmployedFrench, ...withoutAcre],
  'fr-eurl': [...selfEmployedFrench, ...company, ...withoutAcre],
  'fr-sasu': [...selfEmployedFrench, ...company, ...withoutAcre],
  'fr-cae': employed,
  'fr-umbrella': [...employed, ...said('not-counted.umbrella')],
  'fr-group-employee': ofGrossWage,
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
