import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import {
  notCountedYet,
  ruledDues,
  TrialClose,
  verifyStatements,
  type DuesAsk,
  type DuesOfPractice,
  type DuesPort,
  type PracticeStatement,
} from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { AlicesContribution, alicesQuarter } from './alices-quarter.js';
import { ClosingWorld } from './closing-world.js';

let world: ClosingWorld;

beforeAll(async () => {
  world = await ClosingWorld.open(new Date('2026-10-08T08:00:00Z'));
});
afterAll(() => world.close());

/** What a guidance that knows Alice's income would say. */
class AlicesDues implements DuesPort {
  readonly calls: string[] = [];

  async count(_: Tx, ask: DuesAsk): Promise<DuesOfPractice[]> {
    const figures = await ask.figures();
    const codes = ask.practices.map(({ code }) => code);
    this.calls.push(`${ask.head.quarter} ${codes.join(' ')}`);
    return figures.flatMap((one) => this.duesOf(one.figures.practice.id, [...one.books.keys()]));
  }

  private duesOf(practiceId: string, books: readonly string[]): DuesOfPractice[] {
    return books.map((legalEntityId) => ({
      ...{ practiceId, legalEntityId },
      social: {
        kind: 'counted',
        items: [
          {
            ...{ code: 'social', label: 'Cotisation sociale T4', amount: 50_611n },
            ...{ dueOn: calendarDate('2026-12-31'), isBooked: false, detail: null },
          },
        ],
        explanation: 'provisoire, sur 9 500,00 : 486,88 + frais de caisse 3,95 %',
      },
      incomeTax: { kind: 'not-counted' },
    }));
  }
}

async function closed(dues: DuesPort = notCountedYet) {
  const books = await alicesQuarter(world.services.work);
  await world.database.superuser.query(
    `update registry.practice_booking set way_of_working = 'independent-complementary'
     where practice_id = $1`,
    [books.practice],
  );
  world.contributions = new AlicesContribution(books);
  world.dues = dues;
  const progress = await world.closed(books);
  expect(progress.failure).toBeNull();
  const [section] = (await world.published<PracticeStatement>(progress, 'alice.json')).sections;
  const blocks = section?.blocks ?? [];
  const says = (code: string) => {
    const { lines = [], total = null } = blocks.find((one) => one.code === code) ?? {};
    const all = [...lines, ...(total === null ? [] : [total])];
    return all.map((line) => `${line.code} ${line.quarter ?? '–'}`).join(', ');
  };
  return { books, progress, section, blocks, says };
}

const csvOf = async (books: SomeBooks) =>
  readFile(join(world.folder, await world.folderOf(books), '2026-Q3/v1/alice.csv'), 'utf8');

describe('What members owe as persons', () => {
  it('is not counted yet while nobody knows the rules, which is not nought', async () => {
    const { section, says } = await closed();
    // 4 855,74 − 1 173,18 − 664,29 − 72,60.
    expect(says('money')).toBe(
      'bank 4855.74, vat -1173.18, contribution -664.29, suppliers -72.60, social-next –, ' +
        'income-tax –, free 2945.67',
    );
    expect(section?.headline.notCounted).toEqual(['social-next', 'income-tax']);
  });

  it('stands on her page once it is answered, and the sums add up', async () => {
    const { books, section, says, blocks } = await closed(new AlicesDues());
    expect(says('money')).toBe(
      'bank 4855.74, vat -1173.18, contribution -664.29, suppliers -72.60, social-next -506.11, ' +
        'income-tax –, free 2439.56',
    );
    expect(says('social')).toBe('social -506.11');
    // 6 300,00 − 540,00 − 549,00 − 506,11.
    expect(section?.totals.result.quarter).toBe('4704.89');
    expect(section?.proof).toMatchObject({
      ...{ opening: '4376.07', private: '-3600.00', closing: '5480.96', difference: '0.00' },
    });
    expect(section?.headline).toMatchObject({ free: '2439.56', notCounted: ['income-tax'] });
    const due = blocks.find(({ code }) => code === 'duties')?.duties;
    expect(due?.find(({ code }) => code === 'social')).toMatchObject({
      ...{ on: '2026-12-31', amount: '506.11', label: 'Cotisation sociale T4' },
    });
    expect(await csvOf(books)).toContain('Cotisation sociale T4');
  });

  it('is counted by the rules from what her books hold, and verifies as it was told', async () => {
    const { books, progress, says } = await closed(ruledDues);
    expect(says('money')).toMatch(/social-next -506\.11, income-tax –, free 2439\.56$/);
    const again = await world.closed(books);
    expect(again.summary?.files).toEqual(progress.summary?.files);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
    expect(await csvOf(books)).toContain('dépend de tes autres revenus');
  });

  it('is asked once for all practices, and kept for repeats and for the verification', async () => {
    const dues = new AlicesDues();
    const { books, progress } = await closed(dues);
    const again = await world.closed(books);
    expect(again.summary?.files).toEqual(progress.summary?.files);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
    expect(dues.calls).toEqual(['2026-Q3 ALICE']);
  });

  it('is not asked by a trial or a provisional statement', async () => {
    const dues = new AlicesDues();
    world.dues = dues;
    const books = await alicesQuarter(world.services.work);
    world.contributions = new AlicesContribution(books);
    const quarter = Quarter.parse('2026-Q3');
    await new TrialClose(world.services, world.contributions).run(books.actor, quarter);
    await world.closed(books, { provisional: true });
    expect(dues.calls).toEqual([]);
  });
});
