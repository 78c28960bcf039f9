import { readFile } from 'node:fs/promises';
import { uuidv7 } from '@plusloin/kernel';
import { systemActor } from '@plusloin/platform';
import { benchDatabase } from './bench-database.mjs';

const LOAD = new URL('loaded-books.sql', import.meta.url);
const MEMBERS = 1_000;
const LINES = 4;

/** A database of its own whose cooperative has that many postings; loaded-books.sql says which. */
export async function loadedBooks(postgres, postings) {
  const database = await benchDatabase(postgres, `bench_${postings}`, 2);
  const actor = systemActor(uuidv7(), 'bench');
  const loader = await database.connect('superuser');
  const load = (await readFile(LOAD, 'utf8'))
    .replaceAll('$cooperative', actor.cooperativeId)
    .replaceAll('$entries', String(postings / MEMBERS / LINES));
  await loader.query(load);
  await loader.query('vacuum analyze');
  const { rows } = await loader.query(LOADED);
  const loaded = rows[0];
  if (loaded.postings !== postings) throw new Error(`${loaded.postings} postings were loaded`);
  return { ...database, actor, ...loaded };
}

const LOADED = `
  select (select count(*)::int from ledger.posting) as postings,
    (select count(*)::int from ledger.balance) as balances,
    (select id from registry.legal_entity where kind = 'cooperative') as "cooperativeBooks",
    (select array_agg(id order by code) from registry.legal_entity
      where kind = 'member') as "membersBooks"`;
