import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { roleList, type ListedRole } from '@plusloin/contracts';
import { RoleGrants } from '@plusloin/identity';
import { operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { apiContexts, start } from './planted-api.js';
import { person, twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

describe('Roles over HTTP', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let roles: string;
  let coordinator: ABrowser;

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    world = await twoCooperatives(database);
    roles = `/api/cooperatives/${world.here}/roles`;
    api = await start(database.runtimeUrl);
    coordinator = await signedIn('coordinator');
  });
  beforeEach(() => database.superuser.query('delete from auth.rate_limit'));
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  async function signedIn(who: string): Promise<ABrowser> {
    const one = new ABrowser(api.url);
    expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
    await database.superuser.query('update auth.session set second_factor_at = now()');
    return one;
  }

  const list = async (query = '') =>
    roleList.parse(await (await coordinator.get(`${roles}${query}`)).json());
  const end = (one: ABrowser, id: string) => one.ask('DELETE', `${roles}/${id}`);
  const grantOf = async (name: string): Promise<ListedRole> => {
    const found = (await list()).roles.find(({ account }) => account.name === name);
    if (found === undefined) throw new Error(`${name} is nothing here`);
    return found;
  };

  it('lists who is what now, by name, page after page', async () => {
    const all = await list();
    expect(all.roles.map(({ account }) => account.name)).toEqual([
      ...['a', 'accountant', 'adviser', 'auditor', 'b', 'coordinator'],
    ]);
    expect(all.roles[0]).toMatchObject({ role: 'member', member: { id: world.ada, code: 'ADA' } });
    const first = await list('?limit=4');
    const rest = await list(`?limit=4&after=${first.next}`);
    expect([...first.roles, ...rest.roles]).toEqual(all.roles);
    expect(rest.next).toBeNull();
    expect(await told(await coordinator.get(`${roles}?after=nonsense`))).toMatch(/^422 /);
  });

  it('puts out whoever is fired, with the next request, and says so in the audit log', async () => {
    const fired = await signedIn('accountant');
    const home = `/api/cooperatives/${world.here}`;
    expect(await told(await fired.get(home))).toBe('200');
    const grant = await grantOf('accountant');
    const begun = Date.now();
    expect(await told(await end(coordinator, grant.id))).toBe('204');
    expect(await told(await fired.get(home))).toBe('404 platform.not-found');
    expect(Date.now() - begun).toBeLessThan(1_000);
    expect(await told(await end(coordinator, grant.id))).toBe('404 platform.not-found');
    const { rows } = await database.superuser.query<{ details: object }>(
      `select details from audit.entry where action = 'identity.role-ended' and subject = $1`,
      [`account:${grant.account.id}`],
    );
    expect(rows).toEqual([{ details: { role: 'accountant', grant: grant.id } }]);
  });

  it('are for the coordination of this cooperative alone', async () => {
    const { id } = await grantOf('b');
    for (const who of ['a', 'auditor', 'coordinator-elsewhere']) {
      const one = await signedIn(who);
      expect(await told(await one.get(roles))).toBe('404 platform.not-found');
      expect(await told(await end(one, id))).toBe('404 platform.not-found');
    }
    const elsewhere = await signedIn('coordinator-elsewhere');
    const theirs = `/api/cooperatives/${world.elsewhere}/roles/${id}`;
    expect(await told(await elsewhere.ask('DELETE', theirs))).toBe('404 platform.not-found');
  });

  it('leave the cooperative a coordinator, and end nobody by themselves', async () => {
    const refused = '409 identity.last-coordinator';
    const own = await grantOf('coordinator');
    expect(await told(await end(coordinator, own.id))).toBe(refused);
    await database.work(new Date(Date.now() - 60_000)).run(operatorActor(world.here), (tx) =>
      person(tx, 'second', 'coordinator'),
    );
    expect(await told(await end(coordinator, own.id))).toBe(refused);
    const second = await signedIn('second');
    const theirs = await grantOf('second');
    const both = [end(coordinator, theirs.id), end(second, own.id)];
    const said = await Promise.all((await Promise.all(both)).map(told));
    // Whoever came second is out already, or is the last one left.
    expect(said.filter((one) => one === '204')).toHaveLength(1);
    expect(said.find((one) => one !== '204')).toMatch(/^(409 identity.last|404 platform.not)/);
    const { rows } = await database.superuser.query(
      `select from identity.role_grant where cooperative_id = $1 and role = 'coordinator'
         and valid_until is null`,
      [world.here],
    );
    expect(rows).toHaveLength(1);
  });

  it('may end one of two own grants', async () => {
    const elsewhere = await signedIn('coordinator-elsewhere');
    const path = `/api/cooperatives/${world.elsewhere}/roles`;
    const earlier = database.work(new Date(Date.now() - 60_000));
    const [held] = roleList.parse(await (await elsewhere.get(path)).json()).roles;
    await earlier.run(operatorActor(world.elsewhere), (tx) =>
      new RoleGrants().grant(tx, {
        ...{ accountId: held?.account.id ?? '', role: 'coordinator', memberId: world.cleo },
      }),
    );
    const answer = await elsewhere.ask('DELETE', `${path}/${held?.id}`);
    expect(await told(answer)).toBe('204');
  });
});
