import { cellName, stretch, type SheetRow, type WorkSheet } from '@plusloin/platform';
import { contradicts, type EliminatedPair } from '../../eliminations.js';
import { chartRules, treasuryLineOf } from '../../pooled-treasury.js';
import { amount } from '../../practice-statement.js';
import { lineOf } from './balance-sheet.js';
import {
  heads,
  money,
  sheetTop,
  TABLE_TOP,
  text,
  type Rows,
  type WorkbookInput,
} from './workbook-sheets.js';

/** The columns of the eliminations, from nought. */
export const ENDS = {
  ...{ member: 0, cooperative: 1, kind: 2, lineAtMember: 3, lineAtCooperative: 4 },
  ...{ treasuryAtMember: 5, treasuryAtCooperative: 6, atMember: 7, atCooperative: 8 },
  ...{ documentedAtMember: 9, documentedAtCooperative: 10, common: 11, state: 12 },
} as const;

export interface EndsPlan {
  readonly pairs: readonly EliminatedPair[];
  /** Where the ends of each member's books stand; the cooperative's are all. */
  readonly rows: ReadonlyMap<string, NonNullable<Rows>>;
  readonly all: Rows;
}

/** The pairs member by member, so that a formula for one member reads a few lines only. */
export function endsPlan({ columns }: WorkbookInput): EndsPlan {
  const pairs: EliminatedPair[] = [];
  const rows = new Map<string, NonNullable<Rows>>();
  for (const { books, pairs: own } of columns) {
    if (own.member.length === 0) continue;
    const from = TABLE_TOP + pairs.length;
    pairs.push(...own.member);
    rows.set(books.legalEntityId, { from, to: TABLE_TOP + pairs.length - 1 });
  }
  const all = pairs.length === 0 ? null : { from: TABLE_TOP, to: TABLE_TOP + pairs.length - 1 };
  return { pairs, rows, all };
}

export function eliminationSheet(input: WorkbookInput, plan: EndsPlan): WorkSheet {
  return {
    name: input.speech.pooled.sheets.eliminations,
    tab: 8,
    columns: [14, 14, 11, 9, 9, 11, 11, 15, 15, 15, 15, 15, 12],
    frozen: { rows: TABLE_TOP, columns: 2 },
    rows: rowsOf(input, plan),
  };
}

function* rowsOf(input: WorkbookInput, { pairs }: EndsPlan): Generator<SheetRow> {
  const { pooled } = input.speech;
  const { workbook: w } = pooled;
  yield* sheetTop(input, pooled.sheets.eliminations);
  yield [];
  yield heads(
    [
      ...[w.memberBooks, w.cooperativeBooks, w.class, w.lineAtMember, w.lineAtCooperative],
      ...[w.treasuryAtMember, w.treasuryAtCooperative, w.atMember, w.atCooperative],
      ...[w.documentedAtMember, w.documentedAtCooperative, w.common, w.state],
    ],
    7,
  );
  const rules = chartRules(input.figures.settings);
  for (const [place, pair] of pairs.entries()) {
    const { elimination, member, cooperative } = pair;
    const treasury = (chart: 'PCMN' | 'PCG', prefix: string) =>
      text(treasuryLineOf(rules[chart], prefix) ?? '');
    yield [
      text(member.code),
      text(cooperative.code),
      text(elimination.kind === 'result' ? w.ofResult : w.ofPosition),
      text(lineOf(member.chart, elimination.memberPrefix)),
      text(lineOf(cooperative.chart, elimination.cooperativePrefix)),
      treasury(member.chart, elimination.memberPrefix),
      treasury(cooperative.chart, elimination.cooperativePrefix),
      money(amount(pair.atMember)),
      money(amount(pair.atCooperative)),
      money(amount(pair.documented.atMember)),
      money(amount(pair.documented.atCooperative)),
      money(amount(pair.common), commonOf(TABLE_TOP + place)),
      text(contradicts(pair) ? pooled.fails : pooled.holds),
    ];
  }
}

/**
 * What documents say, and of the rest the smaller of both ends with the cooperative's sign; nought
 * where both are on one side.
 */
function commonOf(row: number): string {
  const cell = (column: keyof typeof ENDS) => cellName(ENDS[column], row);
  const documented = cell('documentedAtCooperative');
  const member = `ROUND(${cell('atMember')}-${cell('documentedAtMember')},2)`;
  const cooperative = `ROUND(${cell('atCooperative')}-${documented},2)`;
  return (
    `${documented}+IF(${member}*${cooperative}<0,` +
    `SIGN(${cooperative})*MIN(ABS(${member}),ABS(${cooperative})),0)`
  );
}

/** A column of the eliminations for a formula elsewhere. */
export const inEnds = (
  { speech }: WorkbookInput,
  column: keyof typeof ENDS,
  rows: NonNullable<Rows>,
): string => stretch(speech.pooled.sheets.eliminations, ENDS[column], rows.from, rows.to);
