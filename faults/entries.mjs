import { calendarDate } from '@plusloin/kernel';
import { credit, debit } from '@plusloin/ledger';

const ACCOUNTS = {
  BE: { bank: '550', clients: '400', fees: '700', vat: '451', rent: '610', owner: '100' },
  FR: { bank: '512', clients: '411', fees: '706', vat: '44571', rent: '613', owner: '108' },
};

/**
 * What is posted into one set of books in one quarter before this version of its close, in this
 * order: the same at each run.
 */
export const entriesOf = ({ country }, books, quarter, version) =>
  numbersOf(version).map((nth) => entry({ accounts: ACCOUNTS[country], books, quarter, nth }));

/** The keys of these entries. */
export const keysOf = (quarter, version) => numbersOf(version).map((nth) => keyOf(quarter, nth));

/** One of the endless line that goes into books that nobody closes. */
export const endlessEntry = ({ country }, books, nth) =>
  entry({ accounts: ACCOUNTS[country], books, quarter: '2026-Q4', nth });

/** One of those that race with the freeze of this version of a close. */
export const racingEntry = ({ country }, books, { quarter, version, lane, nth }) => ({
  ...entry({ accounts: ACCOUNTS[country], books, quarter, nth }),
  on: dayIn(quarter, 1 + (nth % ENTRIES_IN_A_QUARTER)),
  key: racingKey(quarter, version, `${lane}:${nth}`),
});

/** What all keys of such a race begin with, or one of them. */
export const racingKey = (quarter, version, rest = '') =>
  `faults:race:${quarter}:v${version}:${rest}`;

const keyOf = (quarter, nth) => `faults:${quarter}:${nth}`;

const ENTRIES_IN_A_QUARTER = 18;
const ENTRIES_FORGOTTEN = 3;

/** The forgotten ones are posted once the quarter is open again. */
const numbersOf = (version) =>
  version === 1
    ? Array.from({ length: ENTRIES_IN_A_QUARTER }, (_, index) => index + 1)
    : Array.from({ length: ENTRIES_FORGOTTEN }, (_, index) => ENTRIES_IN_A_QUARTER + index + 1);

const DOCUMENTS = ['sale', 'payment', 'bill'];

function entry({ accounts, books, quarter, nth }) {
  const kind = DOCUMENTS[nth % DOCUMENTS.length];
  const practiceId = books.practices[nth % Math.max(1, books.practices.length)];
  const amount = BigInt(10_000 + nth * 137);
  const drawn = { sale, payment, bill }[kind](accounts, amount);
  const about = { auxiliary: `PAYER-${nth % 3}`, ...(practiceId && { practiceId }) };
  return {
    key: keyOf(quarter, nth),
    journal: drawn.journal,
    on: dayIn(quarter, nth),
    label: `${kind} ${nth}`,
    lines: drawn.lines.map((line) => ({ ...line, ...about })),
  };
}

function sale({ clients, fees, vat }, amount) {
  const due = (amount * 21n) / 100n;
  const lines = [debit(clients, amount + due), credit(fees, amount), credit(vat, due)];
  return { journal: 'VE', lines };
}

const payment = ({ bank, clients }, amount) => ({
  journal: 'BQ',
  lines: [debit(bank, amount), credit(clients, amount)],
});

const bill = ({ rent, bank }, amount) => ({
  journal: 'AC',
  lines: [debit(rent, amount / 4n), credit(bank, amount / 4n)],
});

/** Six in each month, in the order of their numbers; what comes after them is of the last day. */
function dayIn(quarter, nth) {
  const place = Math.min(nth, ENTRIES_IN_A_QUARTER) - 1;
  const month = (Number(quarter.slice(-1)) - 1) * 3 + 1 + Math.floor(place / 6);
  const two = (number) => String(number).padStart(2, '0');
  return calendarDate(`${quarter.slice(0, 4)}-${two(month)}-${two(1 + (place % 6) * 4)}`);
}
