import type { CalendarDate } from '@plusloin/kernel';
import type { EntryDraft, LineDraft } from '../entry-draft.js';

/** What a reversal must know of the entry that it reverses. */
export interface ReversibleEntry {
  readonly sequence: number;
  readonly journal: string;
  readonly number: number;
  readonly on: CalendarDate;
  readonly documentRef?: string;
  readonly documentDate?: CalendarDate;
  /** What it concerned, when that was not its own date. */
  readonly concerns?: string;
  readonly lines: readonly LineDraft[];
}

/**
 * The mirror of an entry, on a day of an open period: each debit becomes a credit of the same
 * account, practice and auxiliary. It names the entry that it reverses and what it concerns.
 */
export function reversalOf(
  entry: ReversibleEntry,
  { on, reason }: { readonly on: CalendarDate; readonly reason: string },
): EntryDraft {
  const { sequence, journal, number, documentRef, documentDate } = entry;
  return {
    key: `reversal:${sequence}`,
    journal,
    on,
    label: `Extourne de ${journal}-${number} : ${reason}`,
    ...(documentRef === undefined ? {} : { documentRef }),
    ...(documentDate === undefined ? {} : { documentDate }),
    concerns: entry.concerns ?? entry.on,
    reverses: sequence,
    lines: entry.lines.map(mirrored),
  };
}

/** When and how the original was settled is not said again: the mirror settles nothing. */
function mirrored(line: LineDraft): LineDraft {
  const { settledOn: _on, settlementMode: _mode, particulars: _own, ...kept } = line;
  const foreign =
    line.foreignAmount === undefined ? {} : { foreignAmount: -line.foreignAmount };
  return { ...kept, ...foreign, amount: -line.amount };
}
