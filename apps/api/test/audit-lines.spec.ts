import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { matrix, ruleOf, type OperationName } from '@plusloin/identity';
import { told } from './a-browser.js';
import { tried } from './a-trial.js';
import { SCENES } from './audit-scenes.js';
import { AuditStage, CAST, type Who } from './audit-stage.js';
import { description, type Described } from './described.js';
import { idPlaces } from './id-places.js';

/** What can be done only after a year, or after weeks: their lines are held where they are done. */
const HELD_ELSEWHERE: Readonly<Record<string, string>> = {
  'close.year.begin': 'libs/statements/test/closed-year.spec.ts',
  'guidance.first-year': 'apps/api/test/members-guidance.spec.ts',
  'member.associate': 'libs/membership/test/paths.spec.ts',
};

/** What it changes is gone: no row is left that could bear its transaction. */
const LEAVES_NO_ROW = new Set(['me.tokens.revoke', 'candidacy.withdraw-document']);

const { operations } = await description();
const lined = operations.filter(({ name }) => Object.hasOwn(matrix, name));
const rule = ({ name }: Described) => ruleOf(name as OperationName);

/** The actions of which a call leaves one; none where it leaves nothing. */
function actionsOf(one: Described): readonly string[] {
  const { logs } = rule(one);
  if (typeof logs === 'string') return logs === 'nothing' ? [] : [logs];
  return 'because' in logs ? [] : logs;
}

// A member is waited for while their quarter is open.
const first = ({ name }: Described): number => (name === 'close.remind' ? 0 : 1);
const ordered = [...lined].sort((one, other) => first(one) - first(other));

interface Line {
  readonly id: string;
  readonly action: string;
  readonly actor: string;
  readonly recordedAt: Date;
  readonly transaction: string;
}

it('has a reason wherever a change leaves nothing', () => {
  const changing = lined.filter(({ method }) => method !== 'GET');
  const silent = changing.filter((one) => rule(one).logs === 'nothing');
  expect(silent.map(({ name }) => name)).toEqual([]);
});

describe('What each operation leaves in the audit log', () => {
  let stage: AuditStage;
  /** Of each row that a transaction wrote, outside of the log. */
  let written: string;

  beforeAll(async () => {
    stage = await AuditStage.open();
    const tables = await sql<{ name: string }>(TABLES);
    const each = tables.map(({ name }) => `select from ${name} where xmin::text = $1`);
    written = `select count(*)::int from (${each.join(' union all ')}) row`;
  }, 60_000);
  afterAll(() => stage.close());

  const sql = <T extends object>(text: string, values: unknown[] = []) =>
    stage.here.world.database.superuser.query<T>(text, values).then(({ rows }) => rows);

  const lines = (): Promise<Line[]> => sql<Line>(LINES);

  async function linesSince(known: ReadonlySet<string>): Promise<Line[]> {
    return (await lines()).filter(({ id }) => !known.has(id));
  }

  /** The first of the cast whom the matrix lets do it. */
  function whoMay(one: Described): Who {
    const { scope, may } = rule(one);
    const found = CAST.find(([, role]) => scope !== 'cooperative' || may[role] !== undefined);
    if (found === undefined) throw new Error(`nobody of the cast may ${one.name}`);
    return found[0];
  }

  it.each(ordered.map((one) => [one.name, one] as const))(
    'is what the matrix says of %s',
    async (name, one) => {
      const { ids = {}, body, who = whoMay(one) } = (await SCENES[name]?.(stage)) ?? {};
      const names = idPlaces(one).map((place) => place.name);
      const planted = await stage.plant(names.filter((each) => !(each in ids)));
      const all = { ...planted, ...ids };
      const known = new Set((await lines()).map(({ id }) => id));
      const { scope } = rule(one);
      if (scope === 'cooperative') {
        expect(await told(await tried(stage.browser('away'), one, all, body))).toMatch(/^404 /);
        expect(await linesSince(known)).toEqual([]);
      }
      const answer = await tried(stage.browser(who), one, all, body);
      const since = await linesSince(known);
      if (name in HELD_ELSEWHERE) {
        expect([answer.ok, since]).toEqual([false, []]);
        return;
      }
      expect(`${name}: ${await told(answer)}`).toMatch(/: 2\d\d$/);
      const actions = actionsOf(one);
      if (actions.length === 0) return void expect(since).toEqual([]);
      const ofIt = since.filter(({ action }) => actions.includes(action));
      const [line] = ofIt;
      const actor = scope === 'public' ? 'system:front-desk' : stage.account(who);
      expect({ said: since.map(({ action }) => action), by: line?.actor }).toEqual({
        ...{ said: expect.arrayContaining([line?.action ?? actions[0]]), by: actor },
      });
      expect(Math.abs(Date.now() - Number(line?.recordedAt))).toBeLessThan(30_000);
      if (one.method === 'GET' || LEAVES_NO_ROW.has(name)) return;
      // A token is told of in each of several places, and made in one of these transactions.
      const counted = await Promise.all(
        ofIt.map(({ transaction }) => sql<{ count: number }>(written, [transaction])),
      );
      expect(Math.max(...counted.map(([row]) => row?.count ?? 0))).toBeGreaterThan(0);
    },
    30_000,
  );
});

// The worker of this world writes its own.
const LINES = `
  select cooperative_id || ' ' || sequence as id, action, actor, xmin::text as transaction,
    recorded_at as "recordedAt"
  from audit.entry where actor <> 'system:worker' order by recorded_at, sequence`;

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname in ('cooperative_id', 'account_id')
  where c.relkind = 'r' and n.nspname not in ('audit', 'pg_catalog') group by 1`;
