import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformContext, Proposals, type Tx, type Work } from '@plusloin/platform';
import { testActor, testDatabase, type TestDatabase } from '@plusloin/testing';

const WHY = 'Les comptes sont complets';
/** Says where a reason is kept; the vault's own is tried with the steps that use it. */
const proposals = new Proposals({
  seal: async (_tx, { row }, text) => Buffer.from(`${row}: ${text}`).reverse(),
  openAll: async (_tx, all) =>
    all.map(({ row, sealed }) => {
      const [place, text] = Buffer.from(sealed).reverse().toString('utf8').split(': ');
      return place === row ? (text ?? '') : null;
    }),
});

describe('A step for two people', () => {
  let database: TestDatabase;
  let work: Work;
  const actor = testActor();
  let count = 0;
  const fresh = () => ({ kind: 'tests.step', subject: `subject ${(count += 1)}` });
  const run = <T>(step: (tx: Tx) => Promise<T>) => work.run(actor, step);

  beforeAll(async () => {
    database = await testDatabase([platformContext]);
    work = database.work();
  });
  afterAll(() => database.close());

  const propose = (of: ReturnType<typeof fresh>, by = 'Anne Dupont', reason = WHY) =>
    run((tx) => proposals.propose(tx, { ...of, reason, by }));
  const confirm = (of: ReturnType<typeof fresh>, by = 'Bruno Petit') =>
    run((tx) => proposals.confirm(tx, { ...of, by }));
  const withdraw = (of: ReturnType<typeof fresh>, by = 'Anne Dupont') =>
    run((tx) => proposals.withdraw(tx, { ...of, by }));
  const nothing = { code: 'platform.nothing-proposed' };

  it('is proposed by one and confirmed by another', async () => {
    const step = fresh();
    expect(await propose(step)).toMatchObject({ ...step, reason: WHY, confirmedBy: null });
    expect(await confirm(step)).toMatchObject({ confirmedBy: 'Bruno Petit', isNew: true });
  });

  it('keeps why as it is sealed, for its own row', async () => {
    const step = fresh();
    await propose(step);
    await withdraw(step);
    await propose(step);
    const { rows } = await database.superuser.query<{ sealed: Buffer }>(
      `select sealed_reason as sealed from platform.proposal where subject = '${step.subject}'
        order by number`,
    );
    const places = rows.map(({ sealed }) => Buffer.from(sealed).reverse().toString('utf8'));
    const row = (nth: number) => `platform.proposal/${step.kind}/${step.subject}/${nth}`;
    expect(places).toEqual([1, 2].map((nth) => `${row(nth)}/sealed_reason: ${WHY}`));
  });

  it('is refused to one person alone, however the name is written', async () => {
    const step = fresh();
    await propose(step);
    const alone = confirm(step, ' anne  DUPONT ');
    await expect(alone).rejects.toMatchObject({ code: 'platform.second-person-needed' });
    expect(await run((tx) => proposals.open(tx, step.kind))).toContainEqual(
      expect.objectContaining(step),
    );
  });

  it('is refused to one person alone by the database itself', async () => {
    const step = fresh();
    await propose(step);
    const alone = database.superuser.query(
      `update platform.proposal set confirmed_by = 'ANNE DUPONT', confirmed_at = now()
        where subject = '${step.subject}'`,
    );
    await expect(alone).rejects.toThrow('two_people');
  });

  it('is confirmed once: the same person is told the same, another is refused', async () => {
    const step = fresh();
    await propose(step);
    const { isNew: _isNew, ...first } = await confirm(step);
    expect(await confirm(step, ' bruno petit')).toEqual({ ...first, isNew: false });
    await expect(confirm(step, 'Claire Renard')).rejects.toMatchObject(nothing);
    await expect(withdraw(step)).rejects.toMatchObject(nothing);
  });

  it('stays as it is when it is proposed again, and may follow what was answered', async () => {
    const step = fresh();
    const first = await propose(step);
    expect(await propose(step, 'Claire Renard', 'Une toute autre raison')).toEqual(first);
    await withdraw(step, 'Bruno Petit');
    await expect(confirm(step)).rejects.toMatchObject(nothing);
    const second = await propose(step, 'Claire Renard', 'Une toute autre raison');
    expect(second).toMatchObject({ proposedBy: 'Claire Renard' });
    await confirm(step);
    expect(await propose(step)).toMatchObject({ proposedBy: 'Anne Dupont', confirmedBy: null });
  });

  it('needs a name and a reason', async () => {
    const missing = { code: 'platform.proposal-reason-missing' };
    await expect(propose(fresh(), 'Anne', 'oubli')).rejects.toMatchObject(missing);
    await expect(propose(fresh(), '  ')).rejects.toMatchObject(missing);
    await expect(propose(fresh(), 'Anne', `${WHY}\u0000`)).rejects.toMatchObject(missing);
    await expect(confirm(fresh())).rejects.toMatchObject(nothing);
  });

  it('stays on record', async () => {
    const step = fresh();
    await propose(step);
    await confirm(step);
    for (const change of ["set sealed_reason = '\\x00'", 'set confirmed_by = $$X$$']) {
      const changed = database.superuser.query(
        `update platform.proposal ${change} where subject = '${step.subject}'`,
      );
      await expect(changed).rejects.toThrow('platform.append-only');
    }
    const gone = database.superuser.query('delete from platform.proposal');
    await expect(gone).rejects.toThrow('platform.append-only');
  });
});
