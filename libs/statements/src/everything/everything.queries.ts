import { anchorFolder } from '@plusloin/ledger';
import { csvLine, Proposals, type Config, type SealedReason, type Tx } from '@plusloin/platform';
import { cooperativeOf, CooperativeSettings } from '@plusloin/registry';
import { SealedText } from '@plusloin/vault';
import type { ListedFile } from '../statement-files.js';

/** What goes into the export of a whole cooperative. */
export interface Everything {
  readonly slug: string;
  /** What stands in tables alone, as texts. */
  readonly tables: readonly { readonly path: string; readonly text: string }[];
  readonly books: readonly { readonly code: string; readonly year: number }[];
  readonly statements: readonly Pick<ListedFile, 'path' | 'sha256'>[];
  /** Those that still open, called by member or path, never by a name. */
  readonly documents: readonly { readonly id: string; readonly path: string }[];
  /** Names of files in the folder of anchors. */
  readonly anchors: readonly string[];
}

export async function everythingOf(tx: Tx, config: Config): Promise<Everything> {
  const { slug } = await cooperativeOf(tx);
  const rows = <T>(sql: string) => tx.query<T>(sql, [tx.cooperativeId]);
  const statements = await rows<{ files: ListedFile[] }>(STATEMENTS);
  const anchors = await rows<{ path: string }>(ANCHORS);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    slug,
    tables: [
      { path: 'cooperative.json', text: json(await new CooperativeSettings().read(tx)) },
      { path: 'members.csv', text: csvOf(await rows<MemberRow>(MEMBERS)) },
      { path: 'rules.json', text: json(await rows<object>(RULES)) },
      { path: 'steps.json', text: json(await stepsWithReasons(tx, config)) },
    ],
    books: await rows<{ code: string; year: number }>(BOOKS),
    statements: statements.flatMap(({ files }) => files),
    documents: await rows<{ id: string; path: string }>(DOCUMENTS),
    anchors: anchors.map(({ path }) => path.slice(anchorFolder(slug).length)),
  };
}

/** As two people decided them, and why. */
async function stepsWithReasons(tx: Tx, config: Config): Promise<object[]> {
  const rows = await tx.query<StepRow>(STEPS, [tx.cooperativeId]);
  const proposed = rows.map(({ kind, id, number, sealedReason }) => ({
    ...{ kind: `membership.${kind}`, subject: id, number, sealedReason },
  }));
  const reasons = await new Proposals(SealedText.of(config)).reasonsOf(tx, proposed);
  return rows.map(({ number: _number, sealedReason: _sealed, ...step }, nth) => ({
    ...{ ...step, reason: reasons[nth] ?? '' },
  }));
}

interface StepRow extends Omit<SealedReason, 'subject'> {
  readonly id: string;
}

type MemberRow = Readonly<Record<(typeof MEMBER_FIELDS)[number], string | null>>;

const MEMBER_FIELDS = [
  ...(['member', 'name', 'language', 'practice', 'title'] as const),
  ...(['books', 'wayOfWorking', 'from', 'until'] as const),
] as const;

const csvOf = (rows: readonly MemberRow[]): string =>
  [MEMBER_FIELDS, ...rows.map((row) => MEMBER_FIELDS.map((name) => row[name] ?? ''))]
    .map(csvLine)
    .join('');

const MEMBERS = `
  select m.code as member, m.display_name as name, m.language, p.code as practice, p.title,
    e.code as books, b.way_of_working as "wayOfWorking", b.valid_from::text as "from",
    b.valid_until::text as "until"
  from registry.member m
  left join registry.practice p on p.cooperative_id = m.cooperative_id and p.member_id = m.id
  left join registry.practice_booking b on b.cooperative_id = p.cooperative_id
    and b.practice_id = p.id
  left join registry.legal_entity e on e.cooperative_id = b.cooperative_id
    and e.id = b.legal_entity_id
  where m.cooperative_id = $1 order by m.code, p.code, b.valid_from`;

const RULES = `
  select terms, valid_until::text as "validUntil" from membership.contribution_rule
  where cooperative_id = $1 order by code, valid_from`;

const STEPS = `
  select s.id, s.kind, s.content, p.number, p.sealed_reason as "sealedReason",
    p.proposed_by as "proposedBy", p.proposed_at as "proposedAt",
    p.confirmed_by as "confirmedBy", p.confirmed_at as "confirmedAt",
    coalesce(p.withdrawn_by, b.taken_back_by) as "withdrawnBy",
    coalesce(p.withdrawn_at, b.taken_back_at) as "withdrawnAt"
  from membership.two_person_step s
  left join membership.step_taken_back b on b.cooperative_id = s.cooperative_id
    and b.step_id = s.id
  join platform.proposal p on p.cooperative_id = s.cooperative_id
    and p.kind = 'membership.' || s.kind and p.subject = s.id::text
  where s.cooperative_id = $1 order by s.id`;

const BOOKS = `
  select e.code, f.year from ledger.fiscal_year f
  join registry.legal_entity e on e.cooperative_id = f.cooperative_id and e.id = f.legal_entity_id
  where f.cooperative_id = $1 order by e.code, f.year`;

const STATEMENTS = `
  select s.files from statements.statement s
  join statements.quarter_close c on c.cooperative_id = s.cooperative_id and c.id = s.close_id
    and not c.is_provisional and c.published_at is not null
  where s.cooperative_id = $1 order by c.quarter, c.version, s.subject`;

const DOCUMENTS = `
  select d.id, concat(coalesce(m.code, h.id::text), '/', d.type, '-', d.id,
    case d.media_type when 'application/pdf' then '.pdf' when 'image/png' then '.png'
      else '.jpg' end) as path
  from membership.document d
  join membership.path h on h.cooperative_id = d.cooperative_id and h.id = d.path_id
  left join registry.member m on m.cooperative_id = h.cooperative_id and m.id = h.member_id
  join vault.text_key k on k.cooperative_id = d.cooperative_id and k.holder_id = d.path_id
    and k.wrapped is not null
  where d.cooperative_id = $1 order by 2`;

const ANCHORS = `
  select path from ledger.anchor where cooperative_id = $1 order by path`;
