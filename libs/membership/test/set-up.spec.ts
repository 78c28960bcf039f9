import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { ContributionRules, found, MembersImport, SetUp } from '@plusloin/membership';
import { Outbox, operatorActor, type Actor, type Tx } from '@plusloin/platform';
import { CooperativeSettings, Member } from '@plusloin/registry';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { KEYS, refusal } from './joining-world.js';

const day = calendarDate('2026-01-01');
const HEADER = 'code;nom;email;langue;pratique;intitule;mode;depuis;livres;numero;tva';
const LEA =
  'LEA;Léa Collin;lea@essai.test;fr;LEA-MED;"Médiation; familiale";' +
  'independent-principal;2026-01-01;propres;0000.201.027;franchise';
const OMAR = 'OMAR;Omar;omar@essai.test;nl;OMAR;Buurtwerk;cooperative-employee;2026-02-01;coop;;';
let database: TestDatabase;
let actor: Actor;
const setUp = new SetUp();
const members = new MembersImport({ config: KEYS });

beforeAll(async () => {
  database = await testDatabase();
  actor = operatorActor(uuidv7());
  const slug = `neuve-${uuidv7()}`;
  await run((tx) => found(tx, { slug, name: 'La Neuve', country: 'BE' }));
});
afterAll(() => database.close());

const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => database.work().run(actor, use);
const take = (csv: string) => run((tx) => members.take(tx, csv));
const judge = (csv: string) => run((tx) => members.judge(tx, csv));

const facts = {
  ...{ name: 'La Neuve', legalName: 'La Neuve SC', registrationNumber: '0000.201.027' },
  ...{ street: 'rue 1', postalCode: '4000', city: 'Liège', timeZone: 'Europe/Brussels' },
  ...{ language: 'fr' as const, saysVous: true, contactEmail: 'a@essai.test' },
  quorumPercent: 50,
};
const change = (more: object, version: number) =>
  run((tx) => new CooperativeSettings().change(tx, { ...facts, ...more }, version));

describe('A new cooperative', () => {
  const vat = { from: day, vat: 'taxable', periodicity: 'quarter' } as const;

  it('says its facts first, with a number that exists, on the version that stands', async () => {
    expect(await refusal(run((tx) => setUp.openBooks(tx, vat)))).toBe('membership.facts-first');
    const wrong = change({ registrationNumber: '0000.201.028' }, 1);
    expect(await refusal(wrong)).toBe('registry.number-refused');
    expect((await change({}, 1)).version).toBe(2);
    expect(await refusal(change({}, 1))).toBe('platform.edited-meanwhile');
    expect((await change({ city: 'Huy' }, 2)).version).toBe(3);
  });

  it('opens its books by its country’s chart, and takes no list before', async () => {
    expect(await refusal(take(`${HEADER}\n${LEA}\n`))).toBe('membership.no-cooperative-books');
    const books = await run((tx) => setUp.openBooks(tx, vat));
    expect(books).toMatchObject({ code: 'COOP', chart: 'PCMN', name: 'La Neuve SC' });
  });

  it('takes its first rule from a template, and only the first', async () => {
    const declare = () =>
      run((tx) => setUp.declareFirstRule(tx, { template: 'tiers-of-collected', ...days }));
    const days = { from: day, votedOn: day };
    await declare();
    const [rule] = await run((tx) => new ContributionRules().all(tx));
    expect(rule).toMatchObject({ per: 'year', base: { kind: 'collected', accounts: ['400'] } });
    expect(await refusal(declare())).toBe('membership.rule-stands');
  });
});

describe('A list of members', () => {
  it('is looked at line by line before anything is written', async () => {
    const wrong = OMAR.replace('nl;', 'de;').replace('2026-02-01', '2026-02-30');
    const lines = await judge(`\ufeff${HEADER}\r\n${LEA}\r\n${wrong}\r\n\r\n${LEA}\r\n`);
    expect(lines.map(({ line, verdict, reasons }) => [line, verdict, ...reasons])).toEqual([
      [2, 'new'],
      [3, 'rejected', 'langue', 'depuis'],
      [5, 'rejected', 'twice'],
    ]);
    expect((await run((tx) => setUp.standing(tx))).members).toBe(0);
  });

  it('is taken whole or not at all', async () => {
    const wrong = OMAR.replace('omar@essai.test', 'omar');
    expect(await refusal(take(`${HEADER}\n${LEA}\n${wrong}\n`))).toBe(
      'membership.members-rejected',
    );
    expect((await run((tx) => setUp.standing(tx))).members).toBe(0);
    await take(`${HEADER}\n${LEA}\n${OMAR}\n`);
    expect(await run((tx) => setUp.standing(tx))).toEqual({
      ...{ facts: true, books: true, rule: true, members: 2, toInvite: 2 },
    });
  });

  it('leaves those alone who are known', async () => {
    const renamed = LEA.replace('Léa Collin', 'Quelqu’un');
    const lines = await take(`${HEADER}\n${renamed}\n`);
    expect(lines.map(({ verdict }) => verdict)).toEqual(['known']);
    const code = 'LEA';
    const { cooperativeId } = actor;
    const member = await run((tx) => tx.findOrThrow(Member, { cooperativeId, code }));
    expect(member.displayName).toBe('Léa Collin');
  });

  it('without the header, without lines or with a thousand and one is no list', async () => {
    const many = Array.from({ length: 1_001 }, () => LEA).join('\n');
    for (const csv of ['a;b\n1;2\n', `${HEADER}\n`, `${HEADER}\n${many}\n`, '"'.repeat(300_000)]) {
      expect(await refusal(judge(csv))).toBe('membership.members-file-refused');
    }
  });

  it('asks for each letter once', async () => {
    const invite = () => run((tx) => setUp.inviteMembers(tx, new Outbox()));
    expect([await invite(), await invite()]).toEqual([2, 0]);
  });
});
