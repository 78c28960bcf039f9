import { cellName, quoted, sheetPrefix } from '@plusloin/platform';
import { lineOf, inBalance, type BalancePlan } from './balance-sheet.js';
import type { BookColumn } from './books-sheet.js';
import { inEnds, type EndsPlan } from './elimination-sheet.js';
import { inMovements, type MovementsPlan } from './movements.js';
import type { Rows, WorkbookInput } from './workbook-sheets.js';

/** Where everything stands, worked out before the first formula is written. */
export interface WorkbookPlans {
  readonly balance: BalancePlan;
  readonly ends: EndsPlan;
  readonly movements: MovementsPlan;
  readonly books: readonly BookColumn[];
  /** The rows of the solidarity fund and of the reserve on the sheet of contributions. */
  readonly uses: { readonly solidarity: number; readonly reserve: number; readonly column: number };
}

/** Sums over a row of the sheet: from one column to another, both in. */
const SUMS: Readonly<Record<string, readonly [string, string]>> = {
  P4: ['P1', 'P3b'],
  P9: ['P5', 'P8b'],
  bankT9: ['T1', 'T8b'],
  S7: ['T9', 'S6b'],
  L4: ['L1', 'L3'],
  L8: ['L4', 'L7'],
  L10: ['L8', 'L9'],
};

/** What each cell of a set of books is, as a formula on its lines of the balance. */
export class BookFormulas {
  private readonly columns: ReadonlyMap<string, number>;
  /** The lines from which something is taken out at an end. */
  private readonly lines: Readonly<Record<'member' | 'cooperative', ReadonlySet<string>>>;

  constructor(
    private readonly input: WorkbookInput,
    private readonly plans: WorkbookPlans,
  ) {
    this.columns = new Map(plans.books.map(({ key, column }) => [key, column]));
    const ends = plans.ends.pairs;
    this.lines = {
      member: new Set(
        ends.map((pair) => lineOf(pair.member.chart, pair.elimination.memberPrefix)),
      ),
      cooperative: new Set(
        ends.map((pair) => lineOf(pair.cooperative.chart, pair.elimination.cooperativePrefix)),
      ),
    };
  }

  /** A cell of a set of books, `undefined` where it is nought by itself. */
  of(key: string, place: number, row: number): string | undefined {
    const sum = this.ofOthers(key, row);
    if (sum !== undefined) return sum;
    const books = this.input.columns[place]?.books;
    const balance = this.plans.balance.rows[place] ?? null;
    if (key === 'P11' || key === 'P11b') {
      return books?.kind === 'cooperative' ? this.used(key) : undefined;
    }
    if (/^T[2-8]b?$/.test(key)) return this.moved(key, this.plans.movements.rows[place] ?? null);
    const between = this.between(key, place);
    if (between !== null) return between === '' ? undefined : between;
    return balance === null ? undefined : this.held(key, place, row, balance);
  }

  /** A cell of the column of eliminations. */
  eliminated(key: string, row: number): string | undefined {
    const sum = this.ofOthers(key, row);
    if (sum !== undefined) return key.startsWith('T') ? undefined : sum;
    const { all } = this.plans.ends;
    if (all === null) return undefined;
    const { ofResult, ofPosition } = this.input.speech.pooled.workbook;
    const common = inEnds(this.input, 'common', all);
    const kind = inEnds(this.input, 'kind', all);
    if (key === 'P2' || key === 'P6') return `SUMIFS(${common},${kind},${quoted(ofResult)})`;
    const position = `${kind},${quoted(ofPosition)}`;
    if (key === 'S2') return `0-SUMIFS(${common},${position})`;
    if (key === 'S4') return `SUMIFS(${common},${position})`;
    if (!key.startsWith('L')) return undefined;
    const line = (end: 'treasuryAtMember' | 'treasuryAtCooperative') =>
      `SUMIFS(${common},${inEnds(this.input, end, all)},${quoted(key)},${position})`;
    return `${line('treasuryAtMember')}-${line('treasuryAtCooperative')}`;
  }

  /** What is worked out from other cells of the same row. */
  private ofOthers(key: string, row: number): string | undefined {
    const cell = (of: string) => cellName(this.columns.get(of) ?? 0, row);
    const [from, to] = SUMS[key] ?? [];
    if (from !== undefined && to !== undefined) return `SUM(${cell(from)}:${cell(to)})`;
    if (key === 'P10') return `${cell('P4')}-${cell('P9')}`;
    if (key !== 'S9') return undefined;
    const explained = ['S8', 'P10', 'T8', 'T8c'].map(cell).join('+');
    return `ROUND(${explained}-${cell('S7')},2)`;
  }

  /** Of the contributions of the quarter; `null` for what the balance says. */
  private between(key: string, place: number): string | null {
    if (!['P2', 'P6', 'P7', 'S2', 'S4'].includes(key)) return null;
    const { ofResult, ofPosition } = this.input.speech.pooled.workbook;
    const kind = quoted(key.startsWith('P') ? ofResult : ofPosition);
    const end = key === 'P2' || key === 'S2' ? 'cooperative' : 'member';
    const rows = this.endsOf(place, end);
    if (rows === null) return '';
    const sum = (column: 'common' | 'atMember' | 'atCooperative') =>
      `SUMIFS(${inEnds(this.input, column, rows)},${inEnds(this.input, 'kind', rows)},${kind})`;
    if (key === 'P2') return `0-${sum('atCooperative')}`;
    if (key === 'P6') return `0-${sum('common')}`;
    if (key === 'P7') return `${sum('atMember')}+${sum('common')}`;
    return sum(key === 'S2' ? 'atCooperative' : 'atMember');
  }

  private endsOf(place: number, end: 'member' | 'cooperative'): Rows {
    const column = this.input.columns[place];
    if (column === undefined || column.pairs[end].length === 0) return null;
    const { rows, all } = this.plans.ends;
    return end === 'cooperative' ? all : (rows.get(column.books.legalEntityId) ?? null);
  }

  private held(
    key: string,
    place: number,
    row: number,
    rows: NonNullable<Rows>,
  ): string | undefined {
    const { held, owner } = this.input.speech.pooled.workbook.classes;
    const sum = (
      of: 'opening' | 'debit' | 'credit' | 'closing',
      by: 'line' | 'class' | 'treasury',
      value: string,
    ) =>
      `SUMIFS(${inBalance(this.input, of, rows)},` +
      `${inBalance(this.input, by, rows)},${quoted(value)})`;
    if (key === 'T1') return sum('opening', 'line', 'T9');
    if (key === 'S8') return sum('opening', 'class', held);
    if (key === 'T8c') {
      const cash = cellName(this.columns.get('T8') ?? 0, row);
      return `${sum('credit', 'class', owner)}-${sum('debit', 'class', owner)}-${cash}`;
    }
    if (key.startsWith('L')) return sum('closing', 'treasury', key);
    const outside = this.takenOut(key, place);
    if (!key.startsWith('P')) return `${sum('closing', 'line', key)}${outside}`;
    const moved = `${sum('debit', 'line', key)}-${sum('credit', 'line', key)}${outside}`;
    return /^P[13]/.test(key) ? `0-(${moved})` : moved;
  }

  /** What stands between the books has a line of its own and leaves this one. */
  private takenOut(line: string, place: number): string {
    const part = (end: 'member' | 'cooperative') => {
      const rows = this.lines[end].has(line) ? this.endsOf(place, end) : null;
      if (rows === null) return '';
      const isMember = end === 'member';
      const amounts = inEnds(this.input, isMember ? 'atMember' : 'atCooperative', rows);
      const lines = inEnds(this.input, isMember ? 'lineAtMember' : 'lineAtCooperative', rows);
      return `-SUMIFS(${amounts},${lines},${quoted(line)})`;
    };
    return part('member') + part('cooperative');
  }

  private moved(key: string, rows: Rows): string | undefined {
    if (rows === null) return undefined;
    const line = inMovements(this.input, 'line', rows);
    return `SUMIFS(${inMovements(this.input, 'amount', rows)},${line},${quoted(key)})`;
  }

  private used(key: 'P11' | 'P11b'): string {
    const { solidarity, reserve, column } = this.plans.uses;
    const sheet = sheetPrefix(this.input.speech.pooled.sheets.contributions);
    return sheet + cellName(column, key === 'P11' ? solidarity : reserve);
  }
}
