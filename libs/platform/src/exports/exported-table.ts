import type { Config } from '../config.js';
import type { Tx } from '../tx.js';

/** Why something of a cooperative does not leave with it. */
export const heldBackReasons = [
  // It opens something: a key, what is known of one, a token.
  'secret',
  // Of how this installation does its work; of no use anywhere else.
  'machine',
  // It is made again of what leaves.
  'derived',
  // For the eyes of the one whom it is for, and no cooperative reads it.
  'theirs-alone',
] as const;
export type HeldBackReason = (typeof heldBackReasons)[number];

/** A table that leaves with its cooperative, as one CSV. */
export interface ExportedTable {
  readonly table: string;
  readonly file: string;
  /** What tells its rows of one cooperative apart, in the order in which they leave. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly heldBack: Readonly<Record<string, HeldBackReason>>;
  /** Which rows are the cooperative's: `$1` is its id. */
  readonly where: string;
  readonly opens?: Opening | undefined;
}

/** What sealed columns hold, for whoever may read it. */
export interface Opening {
  readonly sealed: readonly string[];
  /** As what it leaves. */
  readonly columns: readonly string[];
  /** Of each row the words of these columns; null where the key is destroyed. */
  open(tx: Tx, config: Config, rows: readonly SealedRecord[]): Promise<OpenedRecord[]>;
}

/** The texts of a row, and what is sealed in it, by column. */
export interface SealedRecord {
  readonly texts: Readonly<Record<string, string | null>>;
  readonly sealed: Readonly<Record<string, Buffer | null>>;
}
export type OpenedRecord = readonly (string | null)[] | null;

/** A table whose rows leave in another file of the export, or do not leave. */
export interface TableElsewhere {
  readonly table: string;
  readonly standsIn: string;
}
export interface TableHeldBack {
  readonly table: string;
  readonly because: HeldBackReason;
}

/** Every table of a cooperative is one of these; a test asks the database for the rest. */
export type CooperativeTable = ExportedTable | TableElsewhere | TableHeldBack;

/** `key` and `columns`: names with a space between them. */
export const exported = (
  table: string,
  file: string,
  of: {
    readonly key: string;
    readonly columns: string;
    readonly heldBack?: Readonly<Record<string, HeldBackReason>>;
    readonly where?: string;
    readonly opens?: Opening;
  },
): ExportedTable => ({
  ...{ table, file, key: named(of.key), columns: named(of.columns) },
  ...{ heldBack: of.heldBack ?? {}, where: of.where ?? 'cooperative_id = $1', opens: of.opens },
});

/** Told with others, in a file or a folder of its own. */
export const elsewhere = (table: string, standsIn: string): TableElsewhere => ({
  ...{ table, standsIn },
});

/** It stays; the export says why. */
export const heldBack = (table: string, because: HeldBackReason): TableHeldBack => ({
  ...{ table, because },
});

const named = (names: string): string[] => names.split(/\s+/).filter((name) => name !== '');
