import { z } from 'zod';

/** What an entry of the audit log may say, beside the codes that an action lists (`z.enum`). */
export const auditField = {
  id: z.uuid(),
  pseudonym: z.string().regex(/^P-[0-9A-HJKMNP-TV-Z]{4,8}$/),
  day: z.iso.date(),
  count: z.int().nonnegative(),
  /** Of a key or a file. */
  hash: z.string().regex(/^[0-9a-f]{16,64}$/),
} as const;

type AuditField = (typeof auditField)[keyof typeof auditField] | z.ZodEnum;
type AuditShape = Readonly<Record<string, AuditField>>;
type DetailsOf<S extends AuditShape> = { readonly [K in keyof S]: z.infer<S[K]> };

/** Something worth remembering that somebody does: its name and all that may be said of it. */
export interface AuditAction<S extends AuditShape> {
  readonly name: string;
  /** The entry to hand to `AuditLog.record`; anything that is not as defined is a bug. */
  of(subjectId: string, details: DetailsOf<S>): AuditDraft;
}

/** One entry, already judged: no name and no free text of a person is in it. */
export interface AuditDraft {
  readonly action: string;
  /** 'member:0198…', 'person:P-7K3M'. */
  readonly subject: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * Names an action. Its details are ids, days, counts, hashes, pseudonyms and listed codes: the log
 * is read by people who may not know whom the cooperative's members accompany.
 */
export function defineAuditAction<S extends AuditShape>(of: {
  name: string;
  subject: string;
  details: S;
}): AuditAction<S> {
  if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(of.name)) throw new Error(`${of.name}: no name`);
  const known = new Set<z.ZodType>(Object.values(auditField));
  for (const [name, field] of Object.entries<z.ZodType>(of.details)) {
    const isCoded = known.has(field) || field instanceof z.ZodEnum;
    if (!isCoded) throw new Error(`${of.name}: ${name} could hold words of a person`);
  }
  const details = z.strictObject(of.details);
  return {
    name: of.name,
    of: (subjectId, said) => ({
      action: of.name,
      subject: `${of.subject}:${SUBJECT.parse(subjectId)}`,
      details: details.parse(said) as AuditDraft['details'],
    }),
  };
}

const SUBJECT = z.union([auditField.id, auditField.pseudonym]);
