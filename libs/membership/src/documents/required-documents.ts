import type { MissingDocument } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import type { Country } from '@plusloin/registry';
import { rulesOn, type DatedRule } from '../dated-rule.js';

export const documentTypes = [
  'diploma',
  'insurance',
  'criminal-record',
  'registration-number',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** The stages that ask for documents. */
export type GuardedStage = 'agreement' | 'associate';

/** What must be verified before a stage; the next rule is added, none is edited. */
export interface RequiredDocumentRule extends DatedRule {
  readonly type: DocumentType;
  /** From which stage on; a later stage asks for what the former ones did too. */
  readonly stage: GuardedStage;
  readonly concerns: 'everyone' | 'independents';
  /** The law asks for it, or the charter of the trade does. */
  readonly basis: 'law' | 'charter';
}

const day = (text: string) => text as CalendarDate;

const since = (validFrom: string) => ({
  ...{ validFrom: day(validFrom), validUntil: null },
  ...{ verifiedOn: day('2026-11-22'), trust: 'B' as const },
});
const charter = {
  ...since('2020-01-01'),
  basis: 'charter' as const,
  source: 'Usage des réseaux de travailleurs sociaux indépendants ; ASH n° 3178',
};

export const requiredDocumentRules: readonly RequiredDocumentRule[] = [
  {
    ...{ country: 'BE', type: 'diploma', stage: 'agreement' },
    ...{ concerns: 'everyone', basis: 'law', ...since('1945-07-21') },
    source: 'Loi du 12 juin 1945 sur la protection du titre d’assistant social',
  },
  {
    ...{ country: 'FR', type: 'diploma', stage: 'agreement' },
    ...{ concerns: 'everyone', basis: 'law', ...since('2000-12-23') },
    source: 'Code de l’action sociale et des familles, art. L411-1',
  },
  {
    ...{ country: 'BE', type: 'insurance' },
    ...{ stage: 'agreement', concerns: 'independents', ...charter },
  },
  {
    ...{ country: 'FR', type: 'insurance' },
    ...{ stage: 'agreement', concerns: 'independents', ...charter },
  },
  {
    ...{ country: 'BE', type: 'criminal-record' },
    ...{ stage: 'agreement', concerns: 'everyone', ...charter },
  },
  {
    ...{ country: 'FR', type: 'criminal-record' },
    ...{ stage: 'agreement', concerns: 'everyone', ...charter },
  },
  {
    ...{ country: 'BE', type: 'registration-number' },
    ...{ stage: 'associate', concerns: 'independents', ...charter },
  },
  {
    ...{ country: 'FR', type: 'registration-number' },
    ...{ stage: 'associate', concerns: 'independents', ...charter },
  },
];

/** What a document is as of a day, as far as guards and titles go. */
export interface DocumentFact {
  readonly type: DocumentType;
  readonly state: 'waiting' | 'verified' | 'refused';
  /** The last day on which it holds. */
  readonly expiresOn: CalendarDate | null;
}

/** Those asked for before a stage, in a country, for some ways of working. */
export function requiredDocuments(
  country: Country,
  stage: GuardedStage,
  of: { readonly waysOfWorking: readonly string[]; readonly on: CalendarDate },
): RequiredDocumentRule[] {
  const isIndependent = of.waysOfWorking.some((way) => way.startsWith('independent-'));
  const all = documentsBefore(country, stage, of.on);
  return all.filter(({ concerns }) => concerns === 'everyone' || isIndependent);
}

/** The same, for whoever may still choose how they will work. */
export const documentsBefore = (
  country: Country,
  stage: GuardedStage,
  on: CalendarDate,
): RequiredDocumentRule[] =>
  rulesOn(requiredDocumentRules, country, on).filter(
    (rule) => stage === 'associate' || rule.stage === 'agreement',
  );

/** What is missing of it, and why. */
export function missingDocuments(
  required: readonly RequiredDocumentRule[],
  documents: readonly DocumentFact[],
  on: CalendarDate,
): MissingDocument[] {
  return required.flatMap(({ type }): MissingDocument[] => {
    const given = documents.filter((one) => one.type === type);
    const verified = given.filter(({ state }) => state === 'verified');
    if (verified.some((one) => holdsOn(one, on))) return [];
    if (given.some(({ state }) => state === 'waiting')) return [{ type, lack: 'to-verify' }];
    return [{ type, lack: verified.length > 0 ? 'expired' : 'to-bring' }];
  });
}

/** Whether a document has not expired on a day. */
export const holdsOn = ({ expiresOn }: Pick<DocumentFact, 'expiresOn'>, on: CalendarDate) =>
  expiresOn === null || on <= expiresOn;
