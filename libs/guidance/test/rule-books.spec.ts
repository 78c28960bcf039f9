import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExplainedFigure } from '@plusloin/contracts';
import {
  compare,
  readRuleBook,
  ReferenceEngine,
  RuleEngine,
  type RuleBook,
} from '@plusloin/guidance';
import { fixedClock, testDatabase, type TestDatabase } from '@plusloin/testing';
import { Answers } from '../src/answers/answers.service.js';
import { RuleBooks } from '../src/answers/rule-books.js';
import { isDated, type RuleText } from '../src/rules/rule-file.js';

const NOW = new Date('2026-11-22T09:00:00Z');
const RATE = 'france . micro . taux libéral';
const ASKED = {
  ...{ language: 'fr', statuses: ['fr-micro'] },
  situation: { country: 'FR', year: 2026, turnover: '30000.00', costs: '1000.00' },
} as const;
const UPDATE = "update guidance.rule_book set version = 'x'";
const DELETE = 'delete from guidance.rule_book';
const SOCIAL = { status: 'fr-micro', figure: 'social' } as const;

const todays = readRuleBook();
const reference = new ReferenceEngine();

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** The rules of today as they stood before, in a version of its own. */
function former(version: string, change: (rules: Map<string, RuleText>) => void): RuleBook {
  const rules = new Map(todays.rules);
  change(rules);
  return { ...todays, version, rules };
}

/** A process of the release that had such rules. */
function release(book: RuleBook) {
  const engines = { own: new RuleEngine(book), reference };
  const parts = { work: database.work(NOW), clock: fixedClock(NOW), database: database.dataSource };
  return { answers: new Answers(parts, engines), books: new RuleBooks(parts, engines) };
}

const all = (figure: ExplainedFigure): ExplainedFigure[] => [figure, ...figure.from.flatMap(all)];
const rateIn = (tree: ExplainedFigure) => all(tree).find(({ name }) => name === RATE)?.value;
const socialOf = (told: Awaited<ReturnType<Answers['ask']>>) =>
  told.statuses[0]?.figures?.social.amount;

const cheaper = former('former', (rules) => {
  const rule = rules.get(RATE);
  if (rule === undefined || !isDated(rule)) throw new Error(`${RATE} is no dated figure`);
  rules.set(RATE, { ...rule, années: { 2026: 24.6 } });
});

describe('An answer of former rules', () => {
  it('is explained by them, whatever today’s rules are', async () => {
    const then = await release(cheaper).answers.ask(ASKED);
    // 30 000 × (24,6 % + 0,2 % of training).
    expect(socialOf(then)).toBe('7440.00');
    const now = release(todays).answers;
    expect(socialOf(await now.ask(ASKED))).toBe('7740.00');
    const tree = await now.explained(then.token, SOCIAL);
    expect(tree.value?.replace(/\s/g, ' ')).toBe('7 440 €/an');
    expect(rateIn(tree)).toBe('24,6\u00a0%');
  });

  it('is computed again by them to the cent', async () => {
    const then = await release(cheaper).answers.ask(ASKED);
    const own = await release(todays).books.engineOf('former');
    if (own === null) throw new Error('the former book was not kept');
    const asked = { ...ASKED, on: then.on, contribution: () => '0.00' };
    const again = await compare({ own, reference }, asked);
    expect(again.statuses).toEqual(then.statuses);
    expect(again.rulesVersion).toBe(then.rulesVersion);
  });

  it('is explained though it was never asked what is asked since', async () => {
    const since = /^belgique|^situation \. salaire brut/;
    const shorter = former('shorter', (rules) =>
      [...rules.keys()].filter((name) => since.test(name)).forEach((name) => rules.delete(name)),
    );
    const then = await release(shorter).answers.ask(ASKED);
    await database.superuser.query(
      `update guidance.answer set situation = jsonb_set(situation::jsonb, '{wageMonth}', '"1.00"')
       where rules_version like 'shorter-%'`,
    );
    expect(rateIn(await release(todays).answers.explained(then.token, SOCIAL))).toBe('25,6\u00a0%');
  });

  it('is not explained by what comes to another amount', async () => {
    const { token } = await release(todays).answers.ask(ASKED);
    expect(rateIn(await release(todays).answers.explained(token, SOCIAL))).toBe('25,6\u00a0%');
    const other = `jsonb_set(situation::jsonb, '{turnover}', '"31000.00"')`;
    await database.superuser.query(`update guidance.answer set situation = ${other}`);
    await expect(release(todays).answers.explained(token, SOCIAL)).rejects.toMatchObject({
      code: 'guidance.rules-changed',
    });
  });

  it('is not explained by rules that nobody kept', async () => {
    // Given by the rules of today: those would come to the same amount.
    const { token } = await release(todays).answers.ask(ASKED);
    await database.superuser.query(`update guidance.answer set rules_version = 'gone-f00'`);
    await expect(release(todays).answers.explained(token, SOCIAL)).rejects.toMatchObject({
      code: 'guidance.rules-changed',
    });
  });
});

describe('A book', () => {
  it('is kept once, and by nobody changed or taken away', async () => {
    const { answers } = release(todays);
    await Promise.all([answers.ask(ASKED), release(todays).answers.ask(ASKED)]);
    const { rows } = await database.superuser.query<{ keptAt: Date }>(
      `select kept_at as "keptAt" from guidance.rule_book where version = $1`,
      [todays.version],
    );
    expect(rows).toEqual([{ keptAt: NOW }]);
    for (const change of [UPDATE, DELETE]) {
      await expect(database.dataSource.query(change)).rejects.toThrow(/permission denied/);
    }
  });
});
