import { calendarDateIn, type CalendarDate, type Quarter } from '@plusloin/kernel';
import {
  Proposals,
  type Actor,
  type SealedReason,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { SealedText } from '@plusloin/vault';
import { judgementOf } from './builder-version.js';
import { closesOf, REOPENING, type CloseRow } from './close.queries.js';
import {
  comparableFigures,
  differencesOf,
  type TrialDifference,
  type TrialFigures,
} from './figures-compared.js';
import { poolFiguresOf } from './stored-figures.js';

/** A published version of a quarter. */
export interface PublishedVersion {
  readonly closeId: string;
  readonly version: number;
  readonly frozenOn: CalendarDate;
  /** Why it was opened again, once two people had agreed. */
  readonly reopening: { readonly reason: string; readonly confirmedAt: Date } | null;
  /** What the version before it said otherwise. */
  readonly differences: readonly TrialDifference[];
}

/** The versions of a quarter and what each changed. */
export class QuarterVersions {
  private readonly proposals: Proposals;

  constructor(private readonly services: Pick<Services, 'work' | 'config'>) {
    this.proposals = new Proposals(SealedText.of(services.config));
  }

  /** The latest first. */
  of(actor: Actor, quarter: Quarter): Promise<PublishedVersion[]> {
    return this.services.work.read(actor, async (tx) => {
      const { timeZone } = await cooperativeOf(tx);
      const rows = await closesOf(tx, quarter.toString(), false);
      const versions: PublishedVersion[] = [];
      let before: readonly TrialFigures[] | null = null;
      for (const row of rows.filter((one) => one.isPublished).reverse()) {
        const now = await figuresOf(tx, row);
        versions.unshift({
          ...{ closeId: row.id, version: row.version },
          frozenOn: calendarDateIn(row.frozenAt, timeZone),
          reopening: await this.reopeningOf(tx, row),
          differences: before === null || now === null ? [] : differencesOf(before, now),
        });
        before = now;
      }
      return versions;
    });
  }

  private async reopeningOf(tx: Tx, { id }: CloseRow): Promise<PublishedVersion['reopening']> {
    const asked = [tx.cooperativeId, REOPENING, id];
    const [row] = await tx.query<SealedReason & { readonly confirmedAt: Date }>(CONFIRMED, asked);
    if (row === undefined) return null;
    const [reason = ''] = await this.proposals.reasonsOf(tx, [row]);
    return { reason, confirmedAt: row.confirmedAt };
  }
}

/** Figures that another release kept in another form are not read. */
const figuresOf = async (tx: Tx, { id, builder }: CloseRow): Promise<TrialFigures[] | null> =>
  judgementOf(builder) === 'files' ? null : comparableFigures(await poolFiguresOf(tx, id));

const CONFIRMED = `
  select kind, subject, number, sealed_reason as "sealedReason", confirmed_at as "confirmedAt"
  from platform.proposal
  where cooperative_id = $1 and kind = $2 and subject = $3 and confirmed_at is not null
  order by number desc limit 1`;
