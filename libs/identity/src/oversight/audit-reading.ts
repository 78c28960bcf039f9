import type { AuditAsked, AuditFileAsked, AuditPage } from '@plusloin/contracts';
import {
  AuditLog,
  cursorOf,
  placeOf,
  type AuditBeside,
  type ChainedEntry,
  type AuditFilter,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { z } from 'zod';
import { auditLogExported } from '../audited-actions.js';
import type { Caller } from '../rights/caller.js';

/** Where a page ended. */
const place = z.tuple([z.int().positive()]);

type CallerOf = Pick<Caller, 'actor' | 'reach' | 'own'>;

/** The audit log as a caller may read it: all of it, or what concerns the member whom they are. */
export class AuditReading {
  private readonly log = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work'>) {}

  page(caller: CallerOf, { after, limit, ...asked }: AuditAsked): Promise<AuditPage> {
    const before = placeOf(place, after)?.[0];
    return this.services.work.read(caller.actor, async (tx) => {
      const wanted = await searchOf(tx, caller, asked);
      const search = { ...wanted, ...(before && { before }), limit };
      const found = await this.log.search(tx, search, ACTOR_NAME);
      const last = found.length === limit ? found.at(-1) : undefined;
      return {
        lines: found.map((line) => ({
          sequence: line.sequence,
          recordedAt: line.recordedAt.toISOString(),
          actor: line.actor,
          action: line.action,
          subject: line.subject,
          details: line.details,
          previousHash: line.previousHash,
          hash: line.hash,
          actorName: line.actorName,
        })),
        next: last ? cursorOf([last.sequence]) : null,
      };
    });
  }

  /** All of it, for a file; that it is taken out is its last line. */
  async exported(caller: CallerOf, asked: AuditFileAsked): Promise<AsyncIterable<ChainedEntry>> {
    await this.services.work.run(caller.actor, (tx) =>
      this.log.record(tx, auditLogExported.of(tx.cooperativeId, {})),
    );
    return this.whole(caller, asked);
  }

  /** In the order of the chain, some hundred lines in a transaction. */
  private async *whole(caller: CallerOf, asked: AuditFileAsked): AsyncGenerator<ChainedEntry> {
    for (let after = 0; ; ) {
      const entries = await this.services.work.read(caller.actor, async (tx) =>
        this.log.onward(tx, after, await searchOf(tx, caller, asked)),
      );
      yield* entries;
      const last = entries.at(-1);
      if (last === undefined) return;
      after = last.sequence;
    }
  }
}

async function searchOf(
  tx: Tx,
  { reach, own }: CallerOf,
  { from, to, ...asked }: AuditFileAsked,
): Promise<AuditFilter> {
  return {
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
    ...((from ?? to) !== undefined && (await instantsOf(tx, from, to))),
    ...(reach === 'own' && { members: [...own.memberIds] }),
  };
}

/** From the midnight that begins one day to the one that ends another, where the cooperative is. */
async function instantsOf(
  tx: Tx,
  from: string | undefined,
  to: string | undefined,
): Promise<Pick<AuditFilter, 'from' | 'until'>> {
  const { timeZone } = await cooperativeOf(tx);
  const [days] = await tx.query<{ from: Date | null; until: Date | null }>(INSTANTS, [
    ...[from ?? null, to ?? null, timeZone],
  ]);
  return { ...(days?.from && { from: days.from }), ...(days?.until && { until: days.until }) };
}

const INSTANTS = `
  select $1::date::timestamp at time zone $3 as "from",
    ($2::date + 1)::timestamp at time zone $3 as "until"`;

/** Of those who were ever something here: an account of elsewhere stays an id. */
const ACTOR_NAME: AuditBeside<{ readonly actorName: string | null }> = {
  name: 'actor',
  sql: `
    select u.name as "actorName" from auth."user" u
     where u.id = case when e.actor ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' then e.actor::uuid end
       and exists (select from identity.role_grant g
         where g.cooperative_id = $1 and g.account_id = u.id)`,
};
