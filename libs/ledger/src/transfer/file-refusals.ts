import type { ImportRefusal, ImportRefusals } from '../exchange/index.js';

/** Why one place of a file, or of its mapping (line 0), cannot be taken. */
export type FileRefusal = Omit<ImportRefusal, 'code'> & { readonly code: string };

/** The refusals of a file: those of its lines, and those of the practices that it names. */
export interface FileRefusals {
  readonly total: number;
  /** The first two hundred in full. */
  readonly kept: readonly FileRefusal[];
  readonly byCode: Readonly<Record<string, number>>;
}

export function joined(
  ofLines: ImportRefusals,
  ofPractices: readonly FileRefusal[],
): FileRefusals {
  const byCode: Record<string, number> = Object.fromEntries(ofLines.byCode);
  for (const { code } of ofPractices) byCode[code] = (byCode[code] ?? 0) + 1;
  return {
    total: ofLines.total + ofPractices.length,
    // What the mapping has wrong is mended first: it may explain the rest.
    kept: [...ofPractices, ...ofLines.kept].slice(0, MOST_KEPT),
    byCode,
  };
}

const MOST_KEPT = 200;
