import type {
  PooledBooks,
  PooledControl,
  PooledPractice,
  PooledRow,
  PooledStatement,
} from '../../statement-shapes.js';
import { alicesBooks, alicesHistory, alicesSection } from './practice-statements.js';

const cooperative: PooledBooks = {
  code: 'COOP',
  name: 'La Passerelle SC agréée comme entreprise sociale',
  kind: 'cooperative',
  chart: 'PCMN',
  registrationNumber: '0801.234.567',
  vat: { status: 'taxable', since: '2022-04-01' },
  keeper: { kind: 'firm', name: 'Fiduciaire des Trois Rivières', registration: 'ITAA 52.123.456' },
  practices: 0,
  entries: { count: 132, first: 401, last: 532, debit: '48210.00', credit: '48210.00' },
  chain: {
    sequence: 532,
    hash: '41aa51d8a70be2461c5f0d93ab7e648812cd05f7e3b19a46c8d27f5016be93a4',
  },
};

const alice: PooledBooks = {
  ...alicesBooks,
  practices: 1,
  entries: alicesSection.entries,
  chain: alicesSection.chain,
};

/** The Belgian half of the worked example: Alice and her cooperative, two columns. */
export function aPooledStatement(part: Partial<PooledStatement> = {}): PooledStatement {
  return {
    kind: 'pooled',
    cooperative: { name: 'La Passerelle', slug: 'la-passerelle', country: 'BE' },
    quarter: '2026-Q3',
    from: '2026-07-01',
    lastDay: '2026-09-30',
    version: 1,
    provisional: false,
    frozenOn: '2026-10-08',
    currency: 'EUR',
    books: [alice, cooperative],
    rows,
    practices: [practice('AD1', 'Assistance sociale', 'Alice Delvaux', 'ALICE')],
    controls: [
      control('Débit moins crédit, tous les livres', '0.00'),
      control('Balance moins grand livre', '0.00'),
      control('Numéros sans trou, dans l’ordre des dates', 'ok'),
      control('Chaîne d’écritures recalculée', 'ok'),
    ],
    history: alicesHistory,
    ...part,
  };
}

const rows: PooledStatement['rows'] = {
  result: [
    row('P1', 'Facturé aux payeurs (net, HT)', ['6300.00', '0.00'], '0.00', '6300.00'),
    row('P2', 'Contributions des membres', ['0.00', '549.00'], '-549.00', '0.00'),
    row('P3', 'Subsides', ['0.00', '300.00'], '0.00', '300.00'),
    row('P4', 'Produits', ['6300.00', '849.00'], '-549.00', '6600.00', true),
    row('P5', 'Frais', ['540.00', '685.00'], '0.00', '1225.00'),
    row('P6', 'Contribution due', ['549.00', '0.00'], '-549.00', '0.00'),
    row('P8', 'Cotisations sociales des membres', ['506.11', '0.00'], '0.00', '506.11'),
    row('P9', 'Charges', ['1595.11', '685.00'], '-549.00', '1731.11', true),
    row('P10', 'Résultat', ['4704.89', '164.00'], '0.00', '4868.89', true),
  ],
  situation: [
    row('T9', 'Banque au 30 septembre', ['4855.74', '6509.32'], '0.00', '11365.06'),
    row('S1', 'À encaisser des payeurs', ['2420.00', '0.00'], '0.00', '2420.00'),
    row('S2', 'Contribution à facturer', ['0.00', '549.00'], '-549.00', '0.00'),
    row('S3', 'Fournisseurs', ['-72.60', '0.00'], '0.00', '-72.60'),
    row('S4', 'Contribution à recevoir', ['-549.00', '0.00'], '549.00', '0.00'),
    row('S5', 'TVA à payer', ['-1173.18', '-23.52'], '0.00', '-1196.70'),
    row('S7', 'Situation nette', ['5480.96', '7034.80'], '0.00', '12515.76', true),
  ],
  proof: [
    row('S8', 'Situation nette au 1er juillet', ['4376.07', '6870.80'], '0.00', '11246.87'),
    row('P10', 'Résultat', ['4704.89', '164.00'], '0.00', '4868.89'),
    row('T8', 'Prélèvements des membres', ['-3600.00', '0.00'], '0.00', '-3600.00'),
    row('S7', 'Situation nette au 30 septembre', ['5480.96', '7034.80'], '0.00', '12515.76'),
    row('S9', 'Écart', ['0.00', '0.00'], '0.00', '0.00', true),
  ],
};

const MEMBERS = [
  ...['Alice Delvaux', 'Karim Benali', 'Sophie Lambert'],
  ...['Marie-Antoinette Vandenberghe-Delacroix', 'Thomas Wéry', 'Nadia El Amrani'],
  ...['Jean-Baptiste Noël', 'Fatoumata Diallo', 'Élise Grégoire', 'Luc Van den Broeck'],
  ...['Aïcha Haddad', 'Pierre-Yves Collignon', 'Zoé Marchal'],
];

const TITLES = ['Assistance sociale', 'Médiation de dettes', 'Accompagnement éducatif à domicile'];

/** The largest that a page must bear: 14 sets of books, 30 practices, amounts in millions. */
export function aWidePooledStatement(): PooledStatement {
  const books = [cooperative, ...MEMBERS.map(booksOf)];
  const spread = (amounts: readonly string[]): string[] =>
    books.map((_, place) => amounts[place % amounts.length] ?? '0.00');
  const widen = (of: readonly PooledRow[]): PooledRow[] =>
    of.map((each) => ({
      ...each,
      perBooks: spread([...each.perBooks, '-1284310.45', '0.00', '92115.30']),
      pooled: '-2184310.45',
    }));
  const failing = { ...control('Banque moins extraits', '12.40'), holds: false };
  return aPooledStatement({
    provisional: true,
    books,
    rows: {
      result: widen(rows.result),
      situation: widen(rows.situation),
      proof: rows.proof.map((each) => ({ ...each, perBooks: spread(each.perBooks) })),
    },
    practices: Array.from({ length: 30 }, (_, place) => practiceAt(place)),
    controls: [...aPooledStatement().controls, failing],
  });
}

const codeOf = (member: string): string =>
  (member.split(' ').at(-1) ?? member).slice(0, 9).toUpperCase();

const booksOf = (name: string, place: number): PooledBooks => ({
  ...alice,
  code: codeOf(name),
  name,
  registrationNumber: `07${12 + place}.345.678`,
  practices: 1 + (place % 3),
  keeper: place % 2 === 0 ? { ...alice.keeper, name } : cooperative.keeper,
});

function practiceAt(place: number): PooledPractice {
  const member = MEMBERS[place % MEMBERS.length] ?? '';
  const title = TITLES[place % TITLES.length] ?? '';
  const whole = practice(`P${place + 1}`, title, member, codeOf(member));
  return place % 7 === 3 ? { ...whole, income: '1200.00', result: '-395.11' } : whole;
}

function row(
  code: string,
  label: string,
  perBooks: readonly string[],
  eliminated: string,
  pooled: string,
  strong = false,
): PooledRow {
  return { code, label, perBooks, eliminated, pooled, strong };
}

const control = (label: string, finding: string): PooledControl => ({
  code: label,
  label,
  finding,
  holds: true,
});

const practice = (code: string, title: string, member: string, books: string): PooledPractice => ({
  code,
  title,
  member,
  books,
  income: '6300.00',
  expense: '1595.11',
  result: '4704.89',
  entries: 86,
});
