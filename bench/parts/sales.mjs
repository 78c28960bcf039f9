import { calendarDate } from '@plusloin/kernel';
import { credit, debit } from '@plusloin/ledger';

/**
 * What is posted: an invoice of two services with VAT, four postings, spread over the months of a
 * year. Both sides of a comparison are given the same facts and make of them what they send.
 */
export const JOURNAL = 'VE';
export const YEAR = 2026;

export function sale(key, place) {
  const month = String((place % 12) + 1).padStart(2, '0');
  const day = String((place % 28) + 1).padStart(2, '0');
  const [sessions, travel] = [BigInt(6_000 + (place % 5_000)), BigInt(1_500 + (place % 700))];
  const vat = ((sessions + travel) * 21n) / 100n;
  return {
    key,
    month: (place % 12) + 1,
    day: `${YEAR}-${month}-${day}`,
    label: `Séances d’accompagnement ${place}`,
    document: `F-${place}`,
    payer: `CPAS-${place % 40}`,
    amounts: [sessions + travel + vat, -sessions, -travel, -vat],
  };
}

export const ACCOUNTS = ['400', '700', '743', '451'];

/** As a service of the product writes it. */
export function draftOf({ key, day, label, document, payer, amounts }, practiceId) {
  const [total, sessions, travel, vat] = amounts;
  const [clients, fees, refunds, vatDue] = ACCOUNTS;
  return {
    key,
    journal: JOURNAL,
    on: calendarDate(day),
    label,
    documentRef: document,
    lines: [
      debit(clients, total, { practiceId, auxiliary: payer }),
      credit(fees, -sessions, { practiceId }),
      credit(refunds, -travel, { practiceId }),
      credit(vatDue, -vat, { practiceId }),
    ],
  };
}
