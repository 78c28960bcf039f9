import { emailField } from '@plusloin/contracts';
import {
  calendarDate,
  DomainError,
  isBelgianNumber,
  isFrenchNumber,
  type CalendarDate,
} from '@plusloin/kernel';
import type { Country, Language, VatRegime } from '@plusloin/registry';
import { MEMBER_COLUMNS, type MemberColumn, type TypedLine } from './members-file.js';

/** A member as a list brings them, with their first practice. */
export interface ListedMember {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly practice: string;
  readonly title: string;
  readonly wayOfWorking: string;
  readonly from: CalendarDate;
  /** Whose practice is kept in books of their own; `null`: in the cooperative's. */
  readonly books: { readonly number: string; readonly vat: VatRegime } | null;
}

/** A line that can be taken, or the columns that cannot. */
export type ReadLine =
  | { readonly member: ListedMember }
  | { readonly faults: readonly MemberColumn[] };

/** Reads a line by the rules of the cooperative's country. */
export function readLine({ fields }: TypedLine, country: Country): ReadLine {
  const isOwn = fields.livres.toLowerCase() === 'propres';
  const from = dayIn(fields.depuis);
  const email = emailField.safeParse(fields.email);
  const isNumber = country === 'BE' ? isBelgianNumber : isFrenchNumber;
  const fits: Readonly<Record<MemberColumn, boolean>> = {
    code: CODE.test(fields.code),
    nom: LINE.test(fields.nom),
    email: email.success,
    langue: ['fr', 'nl', 'en'].includes(fields.langue),
    pratique: CODE.test(fields.pratique),
    intitule: LINE.test(fields.intitule),
    mode: WAY.test(fields.mode),
    depuis: from !== null,
    livres: isOwn || fields.livres.toLowerCase() === 'coop',
    numero: !isOwn || isNumber(fields.numero),
    tva: !isOwn || REGIMES.includes(fields.tva),
  };
  const faults = MEMBER_COLUMNS.filter((column) => !fits[column]);
  if (faults.length > 0 || from === null || !email.success) return { faults };
  const { code, nom: name, langue, pratique: practice, intitule: title, mode } = fields;
  const books = isOwn ? { number: fields.numero, vat: fields.tva as VatRegime } : null;
  const language = langue as Language;
  return {
    member: {
      ...{ code, name, email: email.data, language, practice, title },
      ...{ wayOfWorking: mode, from, books },
    },
  };
}

const CODE = /^[A-Z0-9][A-Z0-9-]{0,30}$/;
const LINE = /^\P{Cc}{1,120}$/u;
const WAY = /^[a-z]+(-[a-z]+)*$/;
const REGIMES: readonly string[] = ['taxable', 'franchise', 'exempt', 'mixed'];

function dayIn(text: string): CalendarDate | null {
  try {
    return calendarDate(text);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
