import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Quarter } from '@plusloin/kernel';
import { Journal, LedgerReports, Letterings } from '@plusloin/ledger';
import { Contributions, type ContributionDue } from '@plusloin/membership';
import type { Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import fc from 'fast-check';
import { beginnings, histories, type Command } from './simulation/commands.js';
import type { History, Version } from './simulation/history.js';
import { naiveOpen, naiveSum } from './simulation/naive-books.js';
import { Replay } from './simulation/replay.js';
import { simulate } from './simulation/simulate.js';

const SEED = Number(process.env['PLUSLOIN_SIMULATION_SEED'] ?? 1);
const RUNS = Number(process.env['PLUSLOIN_SIMULATION_POSTGRES_RUNS'] ?? 50);
let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

/** What a version documented, without the names that differ between the two worlds. */
const documentedBy = (dues: readonly ContributionDue[]) =>
  dues.map(({ quarter, isInternal, parts, net, documented }) => ({
    ...{ quarter, isInternal, parts, net, documented },
  }));

async function compareVersions(replay: Replay, versions: readonly Version[]): Promise<void> {
  for (const { quarter, version, records } of versions) {
    const told = await replay.run((tx) =>
      new Contributions().of(tx, Quarter.parse(quarter), version),
    );
    expect(documentedBy(told)).toEqual(documentedBy(records));
  }
}

/** Each set of books on the last day of each quarter that was closed. */
async function compareBooks(replay: Replay, history: History): Promise<void> {
  for (const quarter of new Set(history.versions.map((one) => one.quarter))) {
    const { lastDay: on } = Quarter.parse(quarter);
    for (const { id, entries } of history.books.values()) {
      if (!entries.some((entry) => entry.on <= on)) continue;
      const legalEntityId = replay.id(id);
      const rows = await replay.run((tx) =>
        new LedgerReports().trialBalance(tx, { legalEntityId, on }),
      );
      const { profit, loss } = history.accounts.result;
      const found = rows
        .filter(({ account }) => account !== profit && account !== loss)
        .map(({ account, balance }) => [account, balance] as const);
      expect(nonZero(found)).toEqual(nonZero(balancesOf(history, id, quarter)));
      for (const account of [history.accounts.receivable, history.accounts.payable]) {
        const ask = { legalEntityId, accountPrefix: account, on };
        const items = await replay.run((tx) => new Letterings().openItems(tx, ask));
        const open = naiveOpen(history, id, account, on);
        expect(sorted(items.map((one) => one.open))).toEqual(sorted(open));
      }
    }
  }
}

function balancesOf(history: History, books: string, quarter: string): [string, bigint][] {
  const codes = new Set<string>();
  for (const { lines } of history.of(books).entries) {
    for (const { account } of lines) codes.add(account);
  }
  const { profit, loss } = history.accounts.result;
  return [...codes]
    .filter((account) => account !== profit && account !== loss)
    .map((account) => {
      const accounts = new RegExp(`^${account}$`);
      const year = /^[67]/.test(account) ? { year: quarter.slice(0, 4) } : {};
      return [account, naiveSum(history, { books, accounts, until: quarter, ...year })];
    });
}

const nonZero = (rows: readonly (readonly [string, bigint])[]) =>
  new Map([...rows].filter(([, balance]) => balance !== 0n).sort());

const sorted = (amounts: readonly bigint[]) => amounts.map(String).sort();

/** A month of the last closed quarter takes nothing more, in any books. */
async function compareLocks(replay: Replay, history: History): Promise<void> {
  const quarter = history.versions.at(-1)?.quarter;
  if (quarter === undefined) return;
  const { bank, subsidy } = history.accounts;
  for (const id of history.books.keys()) {
    const late = replay.run((tx) =>
      new Journal().post(tx, replay.id(id), {
        ...{ key: 'late', journal: 'OD', on: Quarter.parse(quarter).lastDay, label: 'trop tard' },
        lines: [
          { account: bank, amount: 1n },
          { account: subsidy, amount: -1n },
        ],
      }),
    );
    await expect(late).rejects.toMatchObject({ code: 'ledger.period-locked' });
  }
}

const isKept = ({ what }: Command) => what !== 'reopen';

describe('A simulated history that is played again with the services, on PostgreSQL', () => {
  it('documents the same contributions and leaves the same books', async () => {
    process.stdout.write(`PLUSLOIN_SIMULATION_SEED=${SEED}\n`);
    await fc.assert(
      fc.asyncProperty(beginnings, histories, async (beginning, commands) => {
        const { history } = simulate(beginning, commands.filter(isKept));
        const replay = new Replay(work, history);
        await replay.play();
        await compareVersions(replay, history.versions);
        await compareBooks(replay, history);
        await compareLocks(replay, history);
      }),
      { numRuns: RUNS, seed: SEED, unbiased: true, endOnFailure: true },
    );
  }, 60_000 + RUNS * 20_000);
});
