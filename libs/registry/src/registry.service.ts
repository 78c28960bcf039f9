import { uuidv7, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { DataSource, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import {
  Cooperative,
  Keeper,
  LegalEntity,
  Member,
  Practice,
  PracticeBooking,
  VatStatus,
} from './registry.entity.js';
import { UnknownEntity } from './registry.errors.js';
import { requireFree } from './short-names.js';

export type NewCooperative = Omit<Cooperative, 'cooperativeId'>;
export type NewLegalEntity = Omit<LegalEntity, 'cooperativeId' | 'id'>;
/** Who says nothing else is spoken to in French. */
export type NewMember = Omit<Member, 'cooperativeId' | 'id' | 'language'> &
  Partial<Pick<Member, 'language'>>;
export type NewPractice = Omit<Practice, 'cooperativeId' | 'id'>;
export type NewBooking = Omit<PracticeBooking, 'cooperativeId'>;
export type NewVatStatus = Omit<VatStatus, 'cooperativeId'>;
export type NewKeeper = Omit<Keeper, 'cooperativeId'>;

/**
 * Who exists. Everything here is known by its code: saying twice that it exists changes nothing,
 * so that a seed or an import may be run again.
 */
export class Registry {
  /** The cooperative of the running transaction. Refusal: `registry.short-name-reserved`. */
  async found(tx: Tx, cooperative: NewCooperative): Promise<Cooperative> {
    requireFree(cooperative.slug);
    return once(tx, Cooperative, {}, cooperative);
  }

  openEntity(tx: Tx, entity: NewLegalEntity): Promise<LegalEntity> {
    return once(tx, LegalEntity, { code: entity.code }, { ...entity, id: uuidv7(tx.now) });
  }

  admit(tx: Tx, member: NewMember): Promise<Member> {
    return once(tx, Member, { code: member.code }, {
      ...{ language: 'fr' as const },
      ...member,
      id: uuidv7(tx.now),
    });
  }

  openPractice(tx: Tx, practice: NewPractice): Promise<Practice> {
    return once(tx, Practice, { code: practice.code }, { ...practice, id: uuidv7(tx.now) });
  }

  book(tx: Tx, { practiceId, validFrom, ...booking }: NewBooking): Promise<PracticeBooking> {
    const key = { practiceId, validFrom };
    return once(tx, PracticeBooking, key, { ...booking, ...key });
  }

  declareVat(tx: Tx, { legalEntityId, validFrom, ...status }: NewVatStatus): Promise<VatStatus> {
    const key = { legalEntityId, validFrom };
    return once(tx, VatStatus, key, { ...status, ...key });
  }

  nameKeeper(tx: Tx, { legalEntityId, validFrom, ...keeper }: NewKeeper): Promise<Keeper> {
    const key = { legalEntityId, validFrom };
    return once(tx, Keeper, key, { ...keeper, ...key });
  }

  /** The legal entity of that code, or `UnknownEntity`. */
  async entityOfCode(tx: Tx, code: string): Promise<LegalEntity> {
    const { cooperativeId } = tx;
    const found = await tx.manager.findOneBy(LegalEntity, { cooperativeId, code });
    if (found === null) throw new UnknownEntity(code);
    return found;
  }

  /** All legal entities, the cooperative first, then by code. */
  async entities(tx: Tx): Promise<LegalEntity[]> {
    const { cooperativeId } = tx;
    const found = await tx.manager.findBy(LegalEntity, { cooperativeId });
    const rank = { cooperative: 0, employer_group: 1, member: 2 } as const;
    return found.sort((a, b) => rank[a.kind] - rank[b.kind] || (a.code < b.code ? -1 : 1));
  }

  /** The VAT status and the keeper of each entity on a day: the latest declared until then. */
  async standingOn(tx: Tx, day: CalendarDate): Promise<Map<string, Standing>> {
    const parameters = [tx.cooperativeId, day];
    const vat = await tx.query<VatStatus>(LATEST_VAT, parameters);
    const keepers = await tx.query<Keeper>(LATEST_KEEPER, parameters);
    const standing = new Map<string, Standing>();
    for (const one of vat) standing.set(one.legalEntityId, { vat: one, keeper: null });
    for (const one of keepers) {
      const vatOf = standing.get(one.legalEntityId)?.vat ?? null;
      standing.set(one.legalEntityId, { vat: vatOf, keeper: one });
    }
    return standing;
  }
}

export interface Standing {
  readonly vat: VatStatus | null;
  readonly keeper: Keeper | null;
}

/** The id of a cooperative known by its short name, before any tenant is set; `null` for none. */
export async function cooperativeOfSlug(
  database: Pick<DataSource, 'query'>,
  slug: string,
): Promise<string | null> {
  const [row] = await database.query<{ id: string | null }[]>(
    'select registry.cooperative_of_slug($1) as id',
    [slug],
  );
  return row?.id ?? null;
}

/** Every cooperative of the installation: ids and time zones, for schedules and nightly checks. */
export async function cooperatives(
  database: Pick<DataSource, 'query'>,
): Promise<{ id: string; timeZone: string }[]> {
  return database.query<{ id: string; timeZone: string }[]>(
    'select cooperative_id as id, time_zone as "timeZone" from registry.cooperatives()',
  );
}

/** The cooperative of an actor, for its time zone and its name. */
export const cooperativeOf = (tx: Tx): Promise<Cooperative> =>
  tx.findOrThrow(Cooperative, { cooperativeId: tx.cooperativeId });

const LATEST_VAT = `
  select distinct on (legal_entity_id) cooperative_id as "cooperativeId",
    legal_entity_id as "legalEntityId", valid_from::text as "validFrom", status, periodicity
  from registry.vat_status where cooperative_id = $1 and valid_from <= $2
  order by legal_entity_id, valid_from desc`;

const LATEST_KEEPER = `
  select distinct on (legal_entity_id) cooperative_id as "cooperativeId",
    legal_entity_id as "legalEntityId", valid_from::text as "validFrom", kind, name,
    registration, mission_letter as "missionLetter"
  from registry.keeper where cooperative_id = $1 and valid_from <= $2
  order by legal_entity_id, valid_from desc`;

async function once<E extends { readonly cooperativeId: string }>(
  tx: Tx,
  kind: EntityTarget<E>,
  key: FindOptionsWhere<Omit<E, 'cooperativeId'>>,
  values: object,
): Promise<E> {
  const { cooperativeId } = tx;
  const insertion = tx.manager.createQueryBuilder().insert().into<ObjectLiteral>(kind);
  await insertion.values({ ...values, cooperativeId }).orIgnore().updateEntity(false).execute();
  return tx.findOrThrow<E>(kind, { ...key, cooperativeId } as FindOptionsWhere<E>);
}
