import { Money } from '@plusloin/kernel';

/** Something in the books that is not as it was written, or that does not agree with the rest. */
export interface Finding {
  /** Stable, in the words of the context: 'ledger.chain'. */
  readonly check: string;
  /** The code of the books; '*' when it concerns the whole cooperative. */
  readonly entity: string;
  /** The first broken row: its place, journal and number, its account, its file. In French. */
  readonly where: string;
  /** What is wrong with it, in French. */
  readonly says: string;
  readonly expected?: string;
  readonly found?: string;
}

export interface Verification {
  /** The books that were read; `head` is the hash of the last entry, as hexadecimal digits. */
  readonly entities: readonly { code: string; entries: number; head: string }[];
  /** What stands guaranteed outside the database. */
  readonly anchors: { count: number; lastAt: string | null };
  readonly findings: readonly Finding[];
}

/** Gathers what is found: of one kind in one set of books the first twenty, then a count. */
export class Findings {
  private readonly named: Finding[] = [];
  private readonly counts = new Map<string, { finding: Finding; times: number }>();

  add(finding: Finding): void {
    const kind = `${finding.check} ${finding.entity}`;
    const times = (this.counts.get(kind)?.times ?? 0) + 1;
    this.counts.set(kind, { finding, times });
    if (times <= MOST_NAMED) this.named.push(finding);
  }

  list(): Finding[] {
    const rest = [...this.counts.values()].filter(({ times }) => times > MOST_NAMED);
    return [
      ...this.named,
      ...rest.map(({ finding: { check, entity }, times }) => ({
        check,
        entity,
        where: `et ${times - MOST_NAMED} autres`,
        says: 'Seules les premières anomalies de cette sorte sont nommées.',
      })),
    ];
  }
}

const MOST_NAMED = 20;

/** How the books are spoken of in a finding. */
export const where = {
  entry: (entry: { sequence: number; journal: string; number: number; year: number }): string =>
    `écriture ${entry.sequence} (journal ${entry.journal}, n° ${entry.number} de ${entry.year})`,
  entries: (first: number, last: number): string =>
    first === last ? `écriture ${first}` : `écritures ${first} à ${last}`,
};

export const amountOf = (minor: bigint): string => Money.of(minor).toString();
