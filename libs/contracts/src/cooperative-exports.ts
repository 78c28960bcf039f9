import { z } from 'zod';
import { uuidField } from './shared-fields.js';

/** Everything of a cooperative in one file, and how far it is. */
export const cooperativeExport = z.strictObject({
  id: uuidField,
  state: z.enum(['running', 'failed', 'ready', 'expired']),
  askedAt: z.iso.datetime(),
  done: z.int().nonnegative().meta({ description: 'Files written' }),
  total: z.int().nonnegative().nullable().meta({ description: 'null: not counted yet' }),
  expiresAt: z.iso.datetime().nullable(),
  bytes: z.int().nonnegative().nullable(),
  isMine: z.boolean().meta({ description: 'Only whoever asked for it fetches it' }),
});
export type CooperativeExport = z.infer<typeof cooperativeExport>;

/** `GET …/exports`: the latest first. */
export const exportList = z.strictObject({ exports: z.array(cooperativeExport) });
export type ExportList = z.infer<typeof exportList>;

/** The address of one of them. */
export const exportInPath = z.strictObject({ cooperativeId: uuidField, exportId: uuidField });
export type ExportInPath = z.infer<typeof exportInPath>;
