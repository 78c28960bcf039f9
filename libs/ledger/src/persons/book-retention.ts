import type { CalendarDate } from '@plusloin/kernel';
import { cooperativeOf } from '@plusloin/registry';
import { keptUntil, type Retention } from '@plusloin/vault';

/** An identity stays for as long as the law keeps the last entry that its pseudonym stands in. */
export const bookRetention: Retention = {
  async keptUntil(tx, { kind, subjectId }, today) {
    // Whoever has books is a member: nothing in them asks for what was told on the way in.
    if (kind === 'path') return undefined;
    const [row] = await tx.query<{ on: CalendarDate | null }>(LAST_ENTRY[kind], [
      ...[tx.cooperativeId, subjectId],
    ]);
    if (!row?.on) return undefined;
    const { country } = await cooperativeOf(tx);
    return keptUntil({ kind: 'identity-key', country, writtenOn: row.on }, today);
  },
};

const lastEntryOf = (column: string): string => `
  select max(p.entry_date)::text as "on" from ledger.posting p
    join vault.person v on v.cooperative_id = p.cooperative_id and v.pseudonym = p.auxiliary
   where p.cooperative_id = $1 and v.${column} = $2`;

const LAST_ENTRY = { person: lastEntryOf('id'), member: lastEntryOf('member_id') };
