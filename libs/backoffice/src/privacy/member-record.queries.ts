import { PathEvents, type SealedEvent } from '@plusloin/membership';
import type { Config, Tx } from '@plusloin/platform';

/** What each context keeps of a member, in its own words: rows for a program and for reading. */
export interface MemberRecord {
  readonly accounts: readonly { readonly name: string; readonly email: string }[];
  readonly roles: readonly {
    readonly role: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly practices: readonly {
    readonly code: string;
    readonly title: string;
    readonly books: string;
    readonly wayOfWorking: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly path: readonly { readonly on: string; readonly verb: string; readonly why: string }[];
  readonly documents: readonly {
    readonly type: string;
    readonly issuedOn: string;
    readonly expiresOn: string | null;
    readonly judgement: string | null;
    readonly sha256: string;
  }[];
  readonly statements: readonly {
    readonly quarter: string;
    readonly version: number;
    readonly subject: string;
  }[];
  /** What their own accounts did, the latest first. */
  readonly actions: readonly {
    readonly at: string;
    readonly action: string;
    readonly subject: string;
  }[];
}

/** All of it, in one state of the database. */
export async function memberRecord(
  tx: Tx,
  config: Config,
  memberId: string,
): Promise<MemberRecord> {
  const rows = async <K extends keyof MemberRecord>(part: K) =>
    tx.query<MemberRecord[K][number]>(QUERIES[part], [tx.cooperativeId, memberId]);
  const events = new PathEvents({ config });
  const steps = await tx.query<StepRow>(QUERIES.path, [tx.cooperativeId, memberId]);
  return {
    accounts: await rows('accounts'),
    roles: await rows('roles'),
    practices: await rows('practices'),
    path: (await events.opened(tx, steps)).map(({ on, verb, why }) => ({ on, verb, why })),
    documents: await rows('documents'),
    statements: await rows('statements'),
    actions: await rows('actions'),
  };
}

type StepRow = Omit<MemberRecord['path'][number], 'why'> & SealedEvent;

const INSTANT = `at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** The accounts that are, or were, this member. */
const OWN_ACCOUNTS = `
  select g.account_id from identity.role_grant g
   where g.cooperative_id = $1 and g.member_id = $2 and g.role = 'member'`;

const QUERIES: Readonly<Record<keyof MemberRecord, string>> = {
  accounts: `
    select u.name, u.email from auth."user" u where u.id in (${OWN_ACCOUNTS}) order by u.email`,
  roles: `
    select g.role, to_char(g.valid_from ${INSTANT}) as "from",
        to_char(g.valid_until ${INSTANT}) as "until"
      from identity.role_grant g
     where g.cooperative_id = $1 and g.account_id in (${OWN_ACCOUNTS}) order by g.valid_from`,
  practices: `
    select p.code, p.title, e.code as books, b.way_of_working as "wayOfWorking",
        b.valid_from::text as "from", b.valid_until::text as "until"
      from registry.practice p
      join registry.practice_booking b on b.cooperative_id = p.cooperative_id
        and b.practice_id = p.id
      join registry.legal_entity e on e.cooperative_id = p.cooperative_id
        and e.id = b.legal_entity_id
     where p.cooperative_id = $1 and p.member_id = $2 order by p.code, b.valid_from`,
  path: `
    select e.happened_on::text as "on", e.verb, e.number, e.path_id as "pathId",
        e.sealed_why as "sealedWhy"
      from membership.path p join membership.path_event e
        on e.cooperative_id = p.cooperative_id and e.path_id = p.id
     where p.cooperative_id = $1 and p.member_id = $2 order by e.happened_on, e.number`,
  documents: `
    select d.type, d.issued_on::text as "issuedOn", d.expires_on::text as "expiresOn",
        d.judgement, d.sha256
      from membership.path p join membership.document d
        on d.cooperative_id = p.cooperative_id and d.path_id = p.id
     where p.cooperative_id = $1 and p.member_id = $2 order by d.uploaded_at`,
  statements: `
    select c.quarter, c.version, s.subject
      from statements.statement s
      join statements.quarter_close c on c.cooperative_id = s.cooperative_id
        and c.id = s.close_id and not c.is_provisional and c.published_at is not null
      join registry.practice p on p.cooperative_id = s.cooperative_id and p.id = s.practice_id
     where s.cooperative_id = $1 and p.member_id = $2 order by c.quarter, c.version, s.subject`,
  actions: `
    select to_char(a.recorded_at ${INSTANT}) as "at", a.action, a.subject
      from audit.entry a
     where a.cooperative_id = $1 and a.actor in (select x.account_id::text from
        (${OWN_ACCOUNTS}) as x) order by a.sequence desc`,
};
