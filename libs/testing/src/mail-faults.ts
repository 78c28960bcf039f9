import type { InterfaceLanguage } from '@plusloin/contracts';
import { written, type MailBook } from '@plusloin/platform';

/** Facts of every kind; several where the words differ. */
export type MailExamples<Facts> = {
  readonly [Kind in keyof Facts]: readonly Facts[Kind][];
};

/**
 * What is wrong with the words of a context's mails, each written in each language: a fact left
 * out, something unsaid in the text, a subject that tells more than whose mail it is, a « tu »
 * among « vous ».
 */
export function mailFaults<
  Facts extends Record<keyof Facts, { readonly cooperative: string | null }>,
>(book: MailBook<Facts>, examples: MailExamples<Facts>): string[] {
  const kinds = Object.keys(examples) as (keyof Facts & string)[];
  const languages = Object.keys(book) as InterfaceLanguage[];
  return languages.flatMap((language) =>
    kinds.flatMap((kind) =>
      examples[kind].flatMap((facts) => {
        const { subject, text } = written(book, language, { kind, facts });
        const said = factsIn(facts);
        const faults = [
          ...said.filter((fact) => !text.includes(fact)).map((fact) => `does not say ${fact}`),
          ...said
            .filter((fact) => fact !== facts.cooperative && subject.includes(fact))
            .map((fact) => `says ${fact} in its subject`),
          ...(UNSAID.test(`${subject} ${text}`) ? ['leaves something unsaid'] : []),
          ...(language === 'fr-vous' && TU.test(`${subject} ${text}`) ? ['says « tu »'] : []),
        ];
        return faults.map((fault) => `${language} ${kind}: ${fault}`);
      }),
    ),
  );
}

const UNSAID = /undefined|null|NaN|\[object|\$?\{|\}|Invalid|\d{4}-\d\d|^\s|\n{3}/;

/** Its pronouns, and the verbs that command: whoever says « vous » says « ouvrez ». */
const TU = new RegExp(
  [
    '(?<!\\p{L})(tu|te|toi|ton|ta|tes|tien(ne)?s?)(?!\\p{L})|(?<!\\p{L})t’',
    '(?<![\\p{L}’]|vous )(appelle|choisis|connecte|dépose|écris|inscris|lis|ouvre|prends|regarde' +
      '|rends|réponds)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** What people read as it stands: words and addresses; the year of what is said in words. */
function factsIn(facts: object): string[] {
  return Object.values(facts).flatMap((fact: unknown) => {
    if (fact instanceof Date) return [String(fact.getUTCFullYear())];
    if (typeof fact === 'object' && fact !== null) return factsIn(fact);
    if (typeof fact !== 'string') return [];
    const year = /^(\d{4})-/.exec(fact)?.[1];
    if (year !== undefined) return [year];
    return /\s|:\/\//.test(fact) ? [fact] : [];
  });
}
