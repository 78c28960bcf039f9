import type { GuidanceStatusKey } from '@plusloin/contracts';

/** A way of working that our own rules compute: the rules below one name are its lines. */
export interface OwnStatus {
  readonly key: GuidanceStatusKey;
  readonly country: 'BE' | 'FR';
  /** `${rules} . net` is what is left; also cotisations, base, impôt. */
  readonly rules: string;
  /** What is asked each quarter before the income is known; null where nothing is provisional. */
  readonly provisional: string | null;
  /** The rule of the turnover above which the status is another one; null where nothing ends it. */
  readonly most: string | null;
  /** The gross wage that stands in the place of a turnover; null of who is not employed. */
  readonly wage: string | null;
}

const BE = 'belgique . statuts . ';
const FR = 'france . statuts . ';
const MICRO_CEILING = 'france . micro . plafond de recettes';

/** In the order that they are shown. */
export const ownStatuses: readonly OwnStatus[] = [
  own('be-principal', `${BE}principal`, true),
  own('be-complementary', `${BE}complémentaire`, true),
  own('be-student', `${BE}étudiant`, true),
  own('be-pensioner', `${BE}pensionné`, true),
  own('be-director', `${BE}dirigeant`, true),
  employed('be-group-employee', `${BE}salarié`),
  employed('be-cooperative-employee', `${BE}salarié`),
  { ...own('fr-micro', `${FR}micro-entreprise`, false), most: MICRO_CEILING },
  own('fr-sole-trader', `${FR}réel`, true),
  own('fr-eurl', `${FR}EURL`, true),
];

function own(key: GuidanceStatusKey, rules: string, isProvisional: boolean): OwnStatus {
  const country = key.startsWith('be-') ? 'BE' : 'FR';
  const provisional = isProvisional ? `${rules} . provisoire` : null;
  return { key, country, rules, provisional, most: null, wage: null };
}

function employed(key: GuidanceStatusKey, rules: string): OwnStatus {
  return { ...own(key, rules, false), wage: `${rules} . salaire brut` };
}
