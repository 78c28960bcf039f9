import { bookRetention } from '@plusloin/ledger';
import type { CalendarDate } from '@plusloin/kernel';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { Erasures, keptUntil, type RetainedKind } from '@plusloin/vault';

/** One type of data that can be destroyed when its time is over. */
export interface Retained {
  readonly kind: RetainedKind;
  /** Of whom it is, past its time on a day. */
  due(tx: Tx, on: CalendarDate): Promise<string[]>;
  /** Twice changes nothing. */
  destroy(actor: Actor, id: string): Promise<unknown>;
}

type Parts = Pick<Services, 'work' | 'outbox'>;

/**
 * What a rule of retention destroys, always by its key: the books, the log and the statements stay
 * until the cooperative decides, since an entry that is taken out breaks its chain.
 */
export const retained = (services: Parts): readonly Retained[] => {
  const erasures = new Erasures(services, bookRetention);
  return [
    {
      kind: 'identity-key',
      due: (tx, on) => dueOf(tx, on, 'identity-key', IDENTITIES),
      destroy: (actor, id) => erasures.erasePerson(actor, id, 'retention-ended'),
    },
    {
      kind: 'candidate',
      due: (tx, on) => dueOf(tx, on, 'candidate', CANDIDATES),
      destroy: (actor, id) => erasures.erasePath(actor, id, 'retention-ended'),
    },
  ];
};

async function dueOf(
  tx: Tx,
  on: CalendarDate,
  kind: RetainedKind,
  sql: string,
): Promise<string[]> {
  const { country } = await cooperativeOf(tx);
  const rows = await tx.query<{ id: string; writtenOn: CalendarDate }>(sql, [tx.cooperativeId]);
  return rows.flatMap(({ id, writtenOn }) =>
    keptUntil({ kind, country, writtenOn }, on) <= on ? [id] : [],
  );
}

/** By the last thing that was written of each: the person, a note, an entry. */
const IDENTITIES = `
  select v.id, greatest(v.made_at::date,
      (select max(n.made_at)::date from vault.note n
        where n.cooperative_id = v.cooperative_id and n.person_id = v.id),
      (select max(p.entry_date) from ledger.posting p
        where p.cooperative_id = v.cooperative_id and p.auxiliary = v.pseudonym)
    )::text as "writtenOn"
    from vault.person v where v.cooperative_id = $1 and v.erased_at is null`;

/** Of paths that came to nothing, whose texts still open. */
const CANDIDATES = `
  select p.id, max(e.happened_on)::text as "writtenOn"
    from membership.path p
    join membership.path_event e on e.cooperative_id = p.cooperative_id and e.path_id = p.id
    join vault.text_key k on k.cooperative_id = p.cooperative_id and k.holder_id = p.id
   where p.cooperative_id = $1 and p.stage in ('refused', 'withdrawn') and k.wrapped is not null
   group by p.id`;
