import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusalSentence } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { membershipContext, Paths, pathOfMember } from '@plusloin/membership';
import { AuditLog } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { JoiningWorld, refusal } from './joining-world.js';

let database: TestDatabase;
let world: JoiningWorld;
const TODAY = '2026-11-22';

beforeAll(async () => {
  database = await testDatabase();
  world = await JoiningWorld.open(database);
});
afterAll(() => database.close());

const paths = (day = TODAY) => new Paths(world.on(day));
const independent = { waysOfWorking: ['independent-principal'], why: 'décision de l’équipe' };
const agree = (pathId: string, memberCode = 'ZOE', day = TODAY) =>
  paths(day).agree(world.coordinator, { pathId, memberCode, ...independent });

/** What the person reads when it is refused. */
const sentence = (asked: Promise<unknown>) =>
  asked.then(
    () => 'accepted',
    (error: { code: string; details: Record<string, unknown> }) =>
      refusalSentence(error.code, error.details),
  );

describe('A path', () => {
  it('keeps every step as a dated event, with who and why', async () => {
    const { pathId } = await world.agreed('2026-11-20');
    const events = await paths().history(world.coordinator, pathId);
    const by = 'operator:coordination';
    expect(events).toEqual([
      {
        ...{ number: 1, verb: 'register', from: null, to: 'candidate' },
        ...{ on: '2026-09-01', by, why: 'pré-inscription' },
      },
      {
        ...{ number: 2, verb: 'agree', from: 'candidate', to: 'agreement' },
        ...{ on: '2026-11-20', by, why: 'décision de l’équipe' },
      },
    ]);
  });

  it('has a history that nobody rewrites', async () => {
    await expect(
      database.superuser.query(`update membership.path_event set sealed_why = null`),
    ).rejects.toThrow(/membership.history-kept/);
  });

  it('makes a member of a candidate who agrees, and an associate of that member', async () => {
    const { pathId, memberCode } = await world.agreed();
    await world.verified(pathId, 'registration-number');
    const of = { pathId, why: 'admise par l’assemblée' };
    const { stage, memberId } = await paths().take(world.coordinator, 'associate', of);
    const member = await world.run(TODAY, (tx) =>
      new Registry().admit(tx, { code: memberCode, displayName: 'Nora Petit' }),
    );
    expect([stage, memberId]).toEqual(['associate', member.id]);
    const known = await world.run(TODAY, (tx) => pathOfMember(tx, member.id));
    expect(known).toMatchObject({ id: pathId, stage: 'associate' });
    const lines = await world.run(TODAY, (tx) =>
      new AuditLog().search(tx, { subject: `path:${pathId}` }),
    );
    const { id: actor } = world.coordinator;
    expect(lines).toMatchObject([
      ...[{ action: 'membership.path-step-taken', details: { verb: 'associate' }, actor }],
      ...[{ details: { verb: 'agree' }, actor }, { details: { verb: 'register' } }],
    ]);
  });

  it('has no step but those of the table', async () => {
    const pathId = await world.ready();
    const asked = paths().take(world.coordinator, 'announce-leaving', { pathId, why: 'non' });
    expect(await sentence(asked)).toContain('n’existe pas pour une personne en candidature');
  });

  it('needs a reason for each step', async () => {
    const pathId = await world.ready();
    const asked = paths().take(world.coordinator, 'refuse', { pathId, why: ' ' });
    expect(await refusal(asked)).toBe('membership.invalid-form');
  });

  it('goes forward: no step is before the one it follows, nor after today', async () => {
    const pathId = await world.ready();
    for (const day of ['2026-08-31', '2026-11-23']) {
      const of = { pathId, why: 'ailleurs', on: calendarDate(day) };
      const asked = paths().take(world.coordinator, 'withdraw', of);
      expect(await refusal(asked)).toBe('membership.step-out-of-order');
    }
  });

  it('gives nobody the code of another', async () => {
    const { memberCode } = await world.agreed();
    expect(await sentence(agree(await world.ready(), memberCode))).toContain(memberCode);
    expect(await refusal(agree(await world.ready(), 'Zoé !'))).toBe('membership.invalid-form');
  });

  it('is found when it stands where no step led', async () => {
    const pathId = await world.ready();
    const check = membershipContext.checks?.find(
      ({ name }) => name === 'membership.paths-are-their-events',
    );
    const found = async () => (await database.superuser.query(check?.sql ?? '')).rows;
    expect(await found()).toEqual([]);
    const move = (stage: string) =>
      database.superuser.query('update membership.path set stage = $1 where id = $2', [
        ...[stage, pathId],
      ]);
    await move('refused');
    expect(await found()).toMatchObject([{ where: pathId, found: 'refused' }]);
    await move('candidate');
  });

  it('is known to its own cooperative alone', async () => {
    const pathId = await world.ready();
    const other = await JoiningWorld.open(database);
    const asked = paths().take(other.coordinator, 'refuse', { pathId, why: 'non' });
    expect(await refusal(asked)).toBe('platform.not-found');
  });

  it('of a member from before begins where they are, once', async () => {
    const memberId = await world.run(TODAY, async (tx) => {
      const registry = new Registry();
      return (await registry.admit(tx, { code: 'LOU', displayName: 'Lou' })).id;
    });
    const of = { why: 'membre depuis la fondation', on: calendarDate('2020-05-01') };
    const enrol = () => world.run(TODAY, (tx) => paths().enrol(tx, memberId, of));
    expect(await enrol()).toBe(await enrol());
  });
});

describe('The pre-contract information', () => {
  it('is handed over before anything is signed', async () => {
    const pathId = await world.register('2026-09-01');
    await world.documented(pathId);
    expect(await sentence(agree(pathId))).toBe(
      'Le document d’information précontractuelle n’a pas encore été remis. Rien n’est signé ni ' +
        'payé. Remets-le, note la date, puis laisse passer le délai de lecture.',
    );
  });

  it('is read for one month in Belgium', async () => {
    const pathId = await world.register('2026-09-01');
    await world.documented(pathId);
    await world.inform('2026-10-22', pathId);
    expect(await sentence(agree(pathId))).toContain('Recommence à partir du 23/11/2026');
    expect(await refusal(agree(pathId, 'IDA', '2026-11-23'))).toBe('accepted');
  });

  it('is read for twenty days in France', async () => {
    const french = await JoiningWorld.open(database, 'FR');
    const pathId = await french.register('2026-09-01');
    await french.documented(pathId);
    await french.inform('2026-11-02', pathId);
    const on = (day: string) =>
      new Paths(french.on(day)).agree(french.coordinator, {
        ...{ pathId, memberCode: 'IDA', ...independent },
      });
    expect(await refusal(on('2026-11-22'))).toBe('membership.waiting-time-runs');
    expect(await refusal(on('2026-11-23'))).toBe('accepted');
  });

  it('is read anew when it is handed over again', async () => {
    const pathId = await world.ready();
    await world.inform('2026-11-10', pathId);
    expect(await refusal(agree(pathId))).toBe('membership.waiting-time-runs');
  });

  it('holds back payments too, but not those of a member from before', async () => {
    const pathId = await world.register('2026-11-01');
    const may = (id: string) =>
      refusal(world.run(TODAY, (tx) => paths().refuseUnlessInformed(tx, id)));
    expect(await may(pathId)).toBe('membership.information-not-given');
    const before = await world.run(TODAY, async (tx) => {
      const { id } = await new Registry().admit(tx, { code: 'MAX', displayName: 'Max' });
      const of = { why: 'fondation', on: calendarDate('2020-05-01') };
      return paths().enrol(tx, id, of);
    });
    expect(await may(before)).toBe('accepted');
  });
});

describe('Required documents', () => {
  it('are named when they are missing', async () => {
    const pathId = await world.register('2026-09-01');
    await world.inform('2026-09-02', pathId);
    await world.verified(pathId, 'diploma');
    await world.verified(pathId, 'insurance', '2026-11-21');
    expect(await sentence(agree(pathId))).toBe(
      'Des pièces manquent\u00a0: assurance de responsabilité civile (plus valable), extrait de ' +
        'casier judiciaire (à fournir). Rien n’a changé. Fournis-les ou fais-les vérifier par ' +
        'une autre personne, puis recommence.',
    );
  });

  it('of an associate follow the ways of working that the registry knows', async () => {
    const { pathId, memberCode } = await world.agreed();
    const associate = () =>
      paths().take(world.coordinator, 'associate', { pathId, why: 'assemblée' });
    await world.run(TODAY, async (tx) => {
      const registry = new Registry();
      const member = await registry.admit(tx, { code: memberCode, displayName: 'Nora' });
      const practice = await registry.openPractice(tx, {
        ...{ code: `${memberCode}-MF`, title: 'Médiation', memberId: member.id },
      });
      await registry.book(tx, {
        ...{ practiceId: practice.id, legalEntityId: world.books.memberBooks },
        ...{ wayOfWorking: 'independent-principal', validUntil: null },
        validFrom: calendarDate('2026-11-01'),
      });
    });
    expect(await refusal(associate())).toBe('membership.documents-missing');
    await world.verified(pathId, 'registration-number');
    expect(await refusal(associate())).toBe('accepted');
  });
});
