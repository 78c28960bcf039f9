import type { z } from 'zod';
import { InvalidMembershipForm } from './path.errors.js';

/** Reads a form, or `membership.invalid-form` with the places that are wrong. */
export function readForm<S extends z.ZodType>(schema: S, wanted: unknown): z.output<S> {
  const read = schema.safeParse(wanted);
  if (read.success) return read.data;
  const where = read.error.issues.map((issue) => issue.path.join('.') || issue.message);
  throw new InvalidMembershipForm(where);
}

/** Words on one line that somebody gave: a reason, a place, the name of a document. */
export function readReason(text: string, where: string): string {
  const read = text.trim();
  if (read === '' || read.length > LONGEST || CONTROLS.test(read)) {
    throw new InvalidMembershipForm([where]);
  }
  return read;
}

const LONGEST = 500;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/u;
