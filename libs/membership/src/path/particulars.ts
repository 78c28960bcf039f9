import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@plusloin/platform';
import { SealedText, type KeysOfConfig, type TextPlace } from '@plusloin/vault';
import { z } from 'zod';

const particulars = z.strictObject({
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  practiceWished: z.string(),
  /** Of the link by which the person follows their candidacy without an account. */
  token: z.string(),
});

/** What somebody tells of themselves; nobody reads it without the installation's key. */
export type Particulars = z.infer<typeof particulars>;

/** What stands for words whose key was destroyed. */
export const UNREADABLE = '—';

/** What stands for somebody whose key was destroyed. */
export const ERASED = {
  ...{ name: UNREADABLE, email: '', phone: null, practiceWished: UNREADABLE },
} as const;

/** What opens and seals; without it, all that needs it is refused. */
export interface WithKeys {
  readonly config?: KeysOfConfig;
}

export interface SealedRow {
  readonly pathId: string;
  readonly sealed: Buffer;
}

/** The particulars of candidates: sealed under a key of each, known by marks. */
export class ParticularsOf {
  private readonly seals: SealedText;

  constructor({ config = {} }: WithKeys) {
    this.seals = SealedText.of(config);
  }

  /** How they are kept, with a new link. */
  async seal(tx: Tx, pathId: string, told: Omit<Particulars, 'token'>) {
    const token = randomBytes(24).toString('base64url');
    const words = JSON.stringify({ ...told, token });
    return {
      sealed: await this.seals.seal(tx, placeOf(pathId), words),
      mailbox: await this.mailbox(tx, told.email),
      link: linkOf(token),
    };
  }

  /** Of one mailbox, however its letters were typed. */
  mailbox(tx: Tx, email: string): Promise<Buffer> {
    return this.seals.mark(tx, `mailbox ${email.trim().toLowerCase()}`);
  }

  /** In the order given; null for whoever was erased. */
  async openAll(tx: Tx, rows: readonly SealedRow[]): Promise<(Particulars | null)[]> {
    const all = rows.map(({ pathId, sealed }) => ({ ...placeOf(pathId), sealed }));
    const opened = await this.seals.openAll(tx, all);
    return opened.map((words) => (words === null ? null : particulars.parse(JSON.parse(words))));
  }

  /** Of one path; null for a member of before, and for whoever was erased. */
  async of(tx: Tx, pathId: string): Promise<Particulars | null> {
    const rows = await tx.query<SealedRow>(SEALED, [tx.cooperativeId, pathId]);
    const [opened] = await this.openAll(tx, rows);
    return opened ?? null;
  }
}

/** A link is known by its hash: whoever reads the table follows nobody. */
export const linkOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const placeOf = (pathId: string): TextPlace => ({
  ...{ holderId: pathId, row: `membership.candidate/${pathId}/sealed` },
});

const SEALED = `
  select path_id as "pathId", sealed from membership.candidate
  where cooperative_id = $1 and path_id = $2`;
