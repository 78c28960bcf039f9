import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liveHealth, problem, readyHealth } from '@plusloin/contracts';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { apiContexts, start } from './planted-api.js';

describe('The api', () => {
  let database: TestDatabase;
  let api: RunningApi;
  const lines: string[] = [];

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    api = await start(database.runtimeUrl, lines);
  });

  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const ask = (path: string, init?: RequestInit) => fetch(`${api.url}${path}`, init);

  async function refusal(answer: Response) {
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const read = problem.parse(await answer.json());
    expect(read.status).toBe(answer.status);
    return `${read.status} ${read.code}`;
  }

  it('is live and ready on a migrated database', async () => {
    const live = await ask('/api/health/live');
    expect([live.status, liveHealth.parse(await live.json())]).toEqual([200, { status: 'ok' }]);
    const ready = readyHealth.parse(await (await ask('/api/health/ready')).json());
    expect(ready.checks.map((check) => `${check.name} ${check.status}`)).toEqual([
      'database ok',
      'migrations ok',
    ]);
  });

  it('is not ready while a migration is missing', async () => {
    const last = 'select name from platform.migration order by name desc limit 1';
    await database.superuser.query(`create table public.kept as select * from platform.migration`);
    await database.superuser.query(`delete from platform.migration where name = (${last})`);
    const answer = await ask('/api/health/ready');
    const ready = readyHealth.parse(await answer.json());
    await database.superuser.query(
      'insert into platform.migration select * from public.kept on conflict do nothing',
    );
    expect([answer.status, ready.status]).toEqual([503, 'unavailable']);
  });

  it('describes itself in OpenAPI 3.1', async () => {
    const described = await (await ask('/api/openapi.json')).json();
    expect(described.openapi).toBe('3.1.0');
    const ready = described.paths['/api/health/ready'].get;
    expect(ready.responses['503'].content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/ReadyHealth',
    });
    const { required } = described.components.schemas.ReadyHealth;
    expect(required).toEqual(['status', 'checks']);
    expect(ready.responses.default).toEqual({ $ref: '#/components/responses/Problem' });
    expect(described.components.schemas.Problem.required).toContain('code');
    expect(JSON.stringify(described)).not.toContain('~standard');
    const invite = described.paths['/api/cooperatives/{cooperativeId}/invitations'].post;
    expect(invite['x-rights']).toMatchObject({ may: { coordinator: 'all' } });
    expect(invite.requestBody.content['application/json'].schema.additionalProperties).toBe(false);
    expect(described.paths['/api/auth/sign-in/email'].post.requestBody).toBeDefined();
  });

  it('answers what does not exist, by address or by method, with the same 404', async () => {
    expect(await refusal(await ask('/api/nothing?name=Jeanne'))).toBe('404 platform.not-found');
    expect(await refusal(await ask('/'))).toBe('404 platform.not-found');
    expect(await refusal(await ask('/api/health/live', { method: 'DELETE' }))).toBe(
      '404 platform.not-found',
    );
  });

  it('refuses bodies that it cannot or will not read', async () => {
    const post = (body: string, type: string) =>
      ask('/api/planted/bodies', { method: 'POST', body, headers: { 'content-type': type } });
    const json = 'application/json';
    expect(await refusal(await post('{"a":', json))).toBe('400 platform.unreadable-request');
    expect(await refusal(await post('', json))).toBe('400 platform.unreadable-request');
    expect(await refusal(await post('{"__proto__":{"a":1}}', json))).toBe(
      '400 platform.unreadable-request',
    );
    expect(await refusal(await post('a=1', 'application/x-www-form-urlencoded'))).toBe(
      '415 platform.unsupported-media-type',
    );
    expect(await refusal(await post('words', 'text/plain'))).toBe(
      '415 platform.unsupported-media-type',
    );
    expect(await refusal(await post(`"${'x'.repeat(2 ** 20)}"`, json))).toBe(
      '413 platform.request-too-large',
    );
    expect(await refusal(await post('['.repeat(50_000) + ']'.repeat(50_000), json))).toBe(
      '400 platform.unreadable-request',
    );
    expect((await post('{"a":1}', json)).status).toBe(201);
  });

  it('gives a refusal of the product its own code', async () => {
    expect(await refusal(await ask('/api/planted/refusals/not-found'))).toBe(
      '404 platform.not-found',
    );
    expect(await refusal(await ask('/api/planted/refusals/unavailable'))).toBe(
      '503 platform.try-again',
    );
    expect(await refusal(await ask('/api/planted/refusals/circular'))).toBe(
      '404 platform.not-found',
    );
  });

  it.each([
    [undefined, 'fr', 'Ce que tu cherches n’existe pas ici', 'Introuvable'],
    ['fr-x-vous', 'fr-x-vous', 'Ce que vous cherchez n’existe pas ici', 'Introuvable'],
    ['nl-BE,nl;q=0.9,fr;q=0.5', 'nl', 'Wat je zoekt, bestaat hier niet', 'Niet gevonden'],
    ['de,en;q=0.8', 'en', 'What you are looking for is not here', 'Not found'],
  ])('tells a refusal as %s asks', async (asked, spoken, sentence, title) => {
    const headers = asked === undefined ? {} : { 'accept-language': asked };
    const code = 'platform.not-found';
    for (const path of ['/api/nothing', '/api/planted/refusals/not-found']) {
      const answer = await ask(path, { headers });
      expect(answer.headers.get('content-language')).toBe(spoken);
      const { detail, ...told } = problem.parse(await answer.json());
      expect([told.code, told.title, detail]).toEqual([
        ...[code, title, expect.stringMatching(`^${sentence}`)],
      ]);
    }
  });

  it.each([
    ['nl', 'Het adres of het wachtwoord klopt niet.'],
    ['fr-x-vous', 'L’adresse ou le mot de passe ne correspond pas.'],
    ['en', 'The address or the password does not match.'],
  ])('tells in %s what it refuses at the door', async (language, sentence) => {
    const answer = await ask('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ email: 'nobody@passerelle.test', password: 'wrong-password' }),
    });
    expect(answer.headers.get('content-language')).toBe(language);
    expect(problem.parse(await answer.json())).toMatchObject({
      code: 'identity.wrong-credentials',
      detail: expect.stringContaining(sentence),
    });
  });

  it('tells nothing about a bug, neither to the asker nor in the log', async () => {
    const answer = await ask('/api/planted/refusals/bug');
    const text = await answer.clone().text();
    expect(await refusal(answer)).toBe('500 platform.unexpected');
    expect(text).not.toMatch(/Jeanne|\.ts/);
    const line = lines.find((one) => one.includes('"status":500')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ error: 'Error', status: 500 });
    expect(lines.join('')).not.toContain('Jeanne');
    expect(line).toContain('planted-api.ts');
  });

  it('sends the same protecting headers with every answer', async () => {
    for (const path of ['/api/health/live', '/api/nothing', '/%zz', '/api/planted/refusals/bug']) {
      const { headers } = await ask(path);
      expect([path, headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual([
        path,
        'nosniff',
        'no-store',
      ]);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('keeps its figures on a port of their own', async () => {
    expect((await ask('/metrics')).status).toBe(404);
    const figures = await (await fetch(`http://127.0.0.1:${api.metricsPort}/metrics`)).text();
    expect(figures).toMatch(/plusloin_http_answer_seconds_count\{.*route="\/api\/health\/live"/);
    expect(figures).not.toContain('Jeanne');
    expect((await fetch(`http://127.0.0.1:${api.metricsPort}/`)).status).toBe(404);
  });

  it('ends the request under way before it closes', async () => {
    const other = await start(database.runtimeUrl);
    const slow = fetch(`${other.url}/api/planted/slow`);
    await new Promise((begun) => setTimeout(begun, 100));
    const closing = other.close();
    const answer = await slow;
    expect([answer.status, await answer.json()]).toEqual([200, { slow: true }]);
    await closing;
    await expect(fetch(`${other.url}/api/health/live`)).rejects.toThrow('fetch failed');
  });

  it('closes although a browser keeps its connection open', async () => {
    const other = await start(database.runtimeUrl);
    await new Promise<void>((answered) => {
      httpGet(`${other.url}/api/health/live`, { agent: undefined }, (answer) => {
        answer.resume().on('end', answered);
      });
    });
    await other.close();
  });

  it('does not start on a database that it may not trust', async () => {
    await expect(start(database.ownerUrl)).rejects.toThrow('owns tables');
    await expect(start(database.superuserUrl)).rejects.toThrow('is a superuser');
    const nowhere = 'postgres://plusloin_runtime@127.0.0.1:1/none';
    await expect(start(nowhere)).rejects.toThrow('cannot be reached');
  });
});
