import { frenchPooledNames } from '../statements/pooled-names.js';
import { guidanceRefusals } from './guidance.refusals.js';
import { identityRefusals } from './identity.refusals.js';
import { kernelRefusals } from './kernel.refusals.js';
import { ledgerRefusals } from './ledger.refusals.js';
import { membershipRefusals } from './membership.refusals.js';
import { platformRefusals } from './platform.refusals.js';
import { registryRefusals } from './registry.refusals.js';
import { says, type Refusal } from './says.js';
import { statementsRefusals } from './statements.refusals.js';
import { vaultRefusals } from './vault.refusals.js';
import { webhooksRefusals } from './webhooks.refusals.js';

/** By code. A code is stable: it is neither renamed nor reused. */
export const refusals = {
  ...kernelRefusals,
  ...platformRefusals,
  ...registryRefusals,
  ...identityRefusals,
  ...vaultRefusals,
  ...ledgerRefusals,
  ...membershipRefusals,
  ...guidanceRefusals,
  ...statementsRefusals,
  ...webhooksRefusals,
} as const satisfies Readonly<Record<string, Refusal>>;

/** It promises nothing about what is safe, because nobody wrote down what such a code means. */
export const unknown = says(
  'Ta demande n’a pas abouti[ (code {code})].',
  'Regarde si elle a été enregistrée, puis réessaie.',
  'Si cela continue, transmets ce message à la personne qui s’occupe de l’installation.',
);

/** What kind of refusal it is, by the status of the answer; nought stands for any other. */
export const titles = {
  0: 'Demande refusée',
  400: 'Demande illisible',
  401: 'Connexion nécessaire',
  403: 'Accès refusé',
  404: 'Introuvable',
  408: 'Demande trop lente',
  409: 'Impossible dans l’état actuel',
  412: 'Modifié entre-temps',
  413: 'Demande trop grande',
  415: 'Type de contenu inconnu',
  422: 'À corriger',
  428: 'Version à indiquer',
  429: 'Trop d’essais',
  431: 'Demande trop grande',
  500: 'Incident de notre côté',
  503: 'Indisponible pour le moment',
} as const;

/** What codes in the details of a refusal are called, at `{places:word}`. */
export const words = {
  ...frenchPooledNames.control,
  candidate: 'en candidature',
  agreement: 'en convention',
  associate: 'associée',
  leaving: 'en train de partir',
  left: 'partie',
  refused: 'refusée',
  withdrawn: 'retirée',
  diploma: 'diplôme',
  insurance: 'assurance de responsabilité civile',
  'criminal-record': 'extrait de casier judiciaire',
  'registration-number': 'numéro d’entreprise (BCE ou Siret)',
  'to-bring': 'à fournir',
  'to-verify': 'à vérifier',
  expired: 'plus valable',
  'quarter-not-over': 'le trimestre n’est pas fini',
  'books-unfounded': 'des livres sans tenue ni statut TVA',
  'quarter-open': 'un trimestre d’avant est encore ouvert',
  'later-closed': 'un trimestre plus récent est déjà fermé',
  'year-missing': 'un exercice manque',
  'party-missing': 'des écritures sans tiers',
  suspense: 'des montants en compte d’attente',
  'numbers-missing': 'des numéros de pièces manquent',
  'contributions-differ': 'des contributions diffèrent entre membre et coopérative',
  'receipts-unlettered': 'des encaissements pas encore reliés à leur facture',
  'receipts-without-income': 'des encaissements hors contribution',
} as const;
