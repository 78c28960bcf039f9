import type { Notification, NotificationIds, NotificationKind, Role } from '@plusloin/contracts';
import type { Tx } from '@plusloin/platform';

/** Whom something is told: an account, those of a member, or all who hold a role. */
export type Recipient =
  | { readonly accountId: string }
  | { readonly memberId: string }
  | { readonly roles: readonly Role[] };

/** Something that is new for somebody. */
export interface News {
  readonly kind: NotificationKind;
  readonly ids: NotificationIds;
  readonly to: Recipient;
  /** Whoever did it need not be told. */
  readonly except?: string;
}

/** Where a page of them ended. */
export interface AfterNotification {
  readonly toldAt: string;
  readonly id: string;
}

/** What is new for each account of a cooperative: told with what happened, or not at all. */
export class Notifications {
  /** The same news told again changes nothing, read or not. */
  async tell(tx: Tx, news: readonly News[]): Promise<void> {
    if (news.length === 0) return;
    await tx.query(TELL, [tx.cooperativeId, JSON.stringify(news), tx.now]);
  }

  /** Of an account, the latest first. */
  page(tx: Tx, accountId: string, after: AfterNotification | null, most: number) {
    return tx.query<Notification>(PAGE, [
      ...[tx.cooperativeId, accountId, after?.toldAt ?? null, after?.id ?? null, most],
    ]);
  }

  /** How many an account has not read. */
  async unread(tx: Tx, accountId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(UNREAD, [tx.cooperativeId, accountId]);
    return row?.count ?? 0;
  }

  /** `ids`: which; null: all. Another's are left as they are. */
  async read(tx: Tx, accountId: string, ids: readonly string[] | null): Promise<void> {
    await tx.query(READ, [tx.cooperativeId, accountId, ids, tx.now]);
  }
}

const TELL = `
  insert into platform.notification (cooperative_id, id, account_id, kind, ids, told_at)
  select $1::uuid, gen_random_uuid(), told.account_id, told.kind, told.ids, $3::timestamptz
  from (
    select distinct g.account_id, n.kind, n.ids
    from jsonb_to_recordset($2::jsonb)
      as n(kind text, ids jsonb, "to" jsonb, "except" text)
    join identity.role_grant g on g.cooperative_id = $1
      and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)
      and (g.account_id::text = n."to"->>'accountId'
        or (g.role = 'member' and g.member_id::text = n."to"->>'memberId')
        or (n."to"->'roles') ? g.role::text)
    where n."except" is null or g.account_id::text <> n."except"
  ) told
  on conflict do nothing`;

// To the microsecond: a page must go on where the one before it ended.
const TOLD_AT = `to_char(told_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const PAGE = `
  select id, kind, ids, ${TOLD_AT} as "toldAt", read_at is not null as "isRead"
  from platform.notification
  where cooperative_id = $1 and account_id = $2
    and ($3::timestamptz is null or (told_at, id) < ($3::timestamptz, $4::uuid))
  order by told_at desc, id desc limit $5`;

const UNREAD = `
  select count(*)::int as count from platform.notification
  where cooperative_id = $1 and account_id = $2 and read_at is null`;

const READ = `
  update platform.notification set read_at = $4
  where cooperative_id = $1 and account_id = $2 and read_at is null
    and ($3::uuid[] is null or id = any ($3))`;
