import { randomUUID } from 'node:crypto';
import { contexts } from '@plusloin/backoffice';
import { foundMembers } from '../faults/http-world.mjs';
import { benchDatabase } from './parts/bench-database.mjs';
import { bareApi, ORIGIN, productApi, signedIn } from './parts/http-servers.mjs';

export const title = 'Writing over HTTP: a person is sealed, once under a key';

const CLIENTS = 4;
/** Ours; nobody asked for it. */
const AIM = 3;

/**
 * The product's api (session, rights, tenancy, contract, sealing, Idempotency-Key, audit log)
 * against Nest, Fastify and pg alone, which insert as many rows in one transaction. What it changes
 * of rows that are there (the head of the log's chain, the key's answer) the baseline leaves out.
 */
export async function measure({ postgres, compare }) {
  const database = await benchDatabase(postgres, 'bench_http_writes', CLIENTS, contexts);
  const world = await foundMembers(database.work, CLIENTS);
  await (await database.connect('superuser')).query(TABLES);
  const [product, bare] = await Promise.all([productApi(database.urls), bareApi(database.urls)]);
  try {
    const ask = await membersOf(product.url, world);
    const subject = { name: 'the product', process: product.pid, work: ask };
    const baseline = {
      name: 'Nest + Fastify + pg',
      process: bare.pid,
      work: () => created(`${bare.url}/log`, {}),
    };
    const pair = { pairs: 9, sliceMs: 800, clients: CLIENTS, warm: 5_000, postgres: postgres.pid };
    const { cpu, isVoid } = await compare({ ...pair, subject, baseline });
    const what = 'CPU a write / bare Nest + Fastify + pg, not a goal of an issue';
    return [{ what, figure: cpu.toFixed(2), aim: `≤ ${AIM}`, holds: cpu <= AIM, isVoid }];
  } finally {
    await Promise.all([product.stop(), bare.stop()]);
    await database.close();
  }
}

/** Each client is a member of its own, signed in. */
async function membersOf(url, { cooperativeId, members }) {
  const cookies = [];
  for (const member of members) cookies.push(await signedIn(url, member));
  return (client) => {
    const { id } = members[client];
    const address = `${url}/api/cooperatives/${cooperativeId}/members/${id}/persons`;
    return created(address, { cookie: cookies[client], 'idempotency-key': randomUUID() });
  };
}

async function created(address, headers) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
    body: JSON.stringify({ name: 'Personne' }),
  });
  const { id } = await answer.json();
  if (answer.status !== 201 || id === undefined) throw new Error(`${answer.status}: not created`);
}

/** A person, a line that tells of it, and a key: as long as the product's own. */
const TABLES = `
  create schema bench;
  create table bench.person (id uuid primary key, name text not null, sealed bytea not null);
  create table bench.line (id uuid primary key, person uuid not null references bench.person,
    recorded_at timestamptz not null, hash bytea not null);
  create table bench.key (key text primary key, fingerprint bytea not null, result text not null)`;
