import { read } from '../scripts/parts/processes.mjs';
import { program } from '../scripts/parts/installation.mjs';

/** Of each member's persons so many are opened through the API, to see that it is they. */
const OPENED = 25;

/** What the API still answers for, after the storm; then `askedFindings`, once it has ended. */
export async function openedFindings({ members, random }) {
  const found = [];
  for (const member of members) {
    const some = random.shuffled([...member.asked]).slice(0, OPENED);
    for (const [key, [told]] of some) {
      if (!(await member.isAsAsked(key, told))) found.push(`${key}: another person is sealed`);
    }
  }
  return found;
}

/** What is not as it must be, in sentences; nothing when all is well. */
export async function askedFindings(stage) {
  const { members } = stage;
  const asked = new Map(members.flatMap((member) => [...member.asked]));
  return [
    ...members.flatMap(({ refused }) => refused),
    ...ended(stage),
    ...misasked({
      asked,
      persons: await stage.query('select id, pseudonym from vault.person'),
      kept: await stage.query(KEPT),
      logged: (await stage.query(LOGGED)).length,
    }),
    ...(await verified(stage)),
  ];
}

/**
 * Each key was acknowledged, each time alike, and what was acknowledged is there once; nothing else
 * is there. `kept` is what stands beside the keys, `logged` how many lines of the audit log tell of
 * a sealing.
 */
export function misasked({ asked, persons, kept, logged }) {
  const found = [];
  const there = new Map(persons.map(({ id, pseudonym }) => [id, pseudonym]));
  const keys = new Map(kept.map(({ key, id }) => [key, id]));
  const wanted = new Map();
  for (const [key, [first, ...later]] of asked) {
    if (first === undefined) found.push(`${key} was never acknowledged`);
    else {
      for (const told of later) if (!isSame(first, told)) found.push(`${key} was told otherwise`);
      if (there.get(first.id) !== first.pseudonym) found.push(`${key} is lost`);
      if (keys.get(key) !== first.id) found.push(`${key} is kept as ${keys.get(key)}`);
      if (wanted.has(first.id)) found.push(`${key} is the same as ${wanted.get(first.id)}`);
      wanted.set(first.id, key);
    }
  }
  for (const id of there.keys()) if (!wanted.has(id)) found.push(`${id}: nobody asked for it`);
  for (const key of keys.keys()) if (!asked.has(key)) found.push(`${key}: nobody asked under it`);
  if (logged !== persons.length) found.push(`${persons.length} sealed, ${logged} in the log`);
  return found;
}

/** An API may fail to start without a database; while it serves it bears the loss of one. */
function ended({ api, failedStarts }) {
  const times = api.endedByItself - failedStarts;
  return times > 0 ? [`the API ended by itself while it served, ${times} times`] : [];
}

const isSame = (one, other) => one.id === other.id && one.pseudonym === other.pseudonym;

async function verified(stage) {
  const env = stage.environment(stage.postgres.direct('runtimeUrl', stage.database));
  const told = await read(process.execPath, [program('ops'), 'verify'], { name: 'verify', env });
  return told.code === 0 ? [] : [`ops verify (${told.code}):\n${told.stdout}${told.stderr}`];
}

const KEPT = `
  select key, result::json ->> 'id' as id from platform.idempotency_key
   where operation = 'person.add'`;

const LOGGED = `select from audit.entry where action = 'vault.persons-sealed'`;
