import { calendarDate, type CalendarDate } from '@plusloin/kernel';
import { pathOfMember } from '@plusloin/membership';
import { NotFound, type Actor, type Services, type Tx } from '@plusloin/platform';
import { UsageError, type Answer, type Asked, type Option } from '../command.js';
import { withInstallation, type Installation } from '../installation.js';

/** Of every command about people. */
export const membershipOptions: readonly Option[] = [
  { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
  { name: 'by', value: 'NAME', summary: 'who does it; cli when not given' },
];

/** Which person: somebody with a code in the books, or anybody with a path. */
export const personOptions: readonly Option[] = [
  { name: 'candidate', value: 'ID', summary: 'somebody, by the id of their path' },
  { name: 'member', value: 'CODE', summary: 'or a member, by their code' },
];

export interface MembershipAsk {
  readonly asked: Asked;
  readonly actor: Actor;
  readonly services: Services;
  readonly installation: Installation;
}

/** Opens the installation for whoever is named by --by. */
export const withMembership = (
  asked: Asked,
  use: (ask: MembershipAsk) => Promise<Answer>,
): Promise<Answer> =>
  withInstallation(asked.terminal, async (installation) => {
    const operator = await installation.actorIn(asked.value('cooperative'));
    const by = asked.option('by');
    if (by !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N} .'-]{0,60}$/u.test(by)) {
      throw new UsageError('--by is a name');
    }
    const actor = by === undefined ? operator : { ...operator, id: `operator:${by}` };
    return use({ asked, actor, services: installation.services, installation });
  });

/** The path of --candidate or --member; undefined when neither is given. */
export async function pathAsked({ asked, actor, services }: MembershipAsk) {
  const [id, code] = [asked.option('candidate'), asked.option('member')];
  if (id !== undefined && code !== undefined) {
    throw new UsageError('--candidate and --member exclude each other');
  }
  if (code === undefined) return id === undefined ? undefined : uuidAsked(id);
  const read = async (tx: Tx) => (await pathOfMember(tx, await memberOfCode(tx, code))).id;
  return services.work.read(actor, read);
}

/** The same, where one of the two must be given. */
export async function needPath(ask: MembershipAsk): Promise<string> {
  const path = await pathAsked(ask);
  if (path === undefined) throw new UsageError('--candidate ID or --member CODE must be given');
  return path;
}

/** The member of a code, or `platform.not-found`. */
export async function memberOfCode(tx: Tx, code: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    'select id from registry.member where cooperative_id = $1 and code = $2',
    [tx.cooperativeId, code],
  );
  if (row === undefined) throw new NotFound('Member', code);
  return row.id;
}

/** An id as it was typed. */
export function uuidAsked(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
  throw new UsageError(`"${text}" is not an id`);
}

/** A day as it was typed; undefined when it was not. */
export function dayAsked(asked: Asked, name: string): CalendarDate | undefined {
  const text = asked.option(name);
  return text === undefined ? undefined : calendarDate(text);
}
