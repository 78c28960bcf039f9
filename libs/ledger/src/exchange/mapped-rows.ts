import { type BookRow, type JournalKind } from './exchange-entry.js';
import { type ImportMapping, type PracticeRule } from './import-mapping.js';
import { type ImportRefusals } from './import-refusals.js';
import { likelyJournalKind } from './journal-kinds.js';

/** Puts our accounts, journals and practices in the place of theirs, row by row. */
export class MappedRows {
  /** How many lines each rule of the mapping decided: a rule at 0 is a rule mistyped. */
  readonly linesOfRule: number[];
  private readonly rules: readonly PracticeRule[];
  private readonly kinds = new Map<string, JournalKind>();

  constructor(
    private readonly mapping: ImportMapping | undefined,
    private readonly refusals: ImportRefusals,
  ) {
    this.rules = mapping?.practices.rules ?? [];
    this.linesOfRule = this.rules.map(() => 0);
  }

  /** Undefined when the row is refused. */
  map(row: BookRow): BookRow | undefined {
    const account = this.account(row);
    const journal = this.journal(row);
    const practice = this.practice(row);
    if (account === undefined || journal === undefined || practice === 'refused') return undefined;
    return { ...row, ...journal, account, practice: practice.code };
  }

  /** Of a journal by our code. */
  kindOf(journal: string, label: string): JournalKind {
    let kind = this.kinds.get(journal);
    if (kind === undefined) {
      kind = likelyJournalKind(journal, label);
      this.kinds.set(journal, kind);
    }
    return kind;
  }

  private account(row: BookRow): string | undefined {
    const account = ownValue(this.mapping?.accounts, row.account) ?? row.account;
    if (/^[1-9][0-9A-Za-z]{1,14}$/.test(account)) return account;
    this.refusals.add('import.account-form', row.line, account);
    return undefined;
  }

  private journal(row: BookRow): { journal: string; journalLabel: string } | undefined {
    const mapped = ownValue(this.mapping?.journals, row.journal);
    const journal = mapped?.code ?? row.journal;
    if (!/^[0-9A-Za-z_-]{1,16}$/.test(journal)) {
      this.refusals.add('import.journal-form', row.line, journal);
      return undefined;
    }
    if (mapped?.kind !== undefined) this.kinds.set(journal, mapped.kind);
    else if (!this.kinds.has(journal)) {
      // Theirs says more than ours: the code of an opening journal may have been renamed.
      this.kinds.set(journal, likelyJournalKind(row.journal, row.journalLabel));
    }
    return { journal, journalLabel: mapped?.label ?? row.journalLabel };
  }

  /** A column that names the practice goes before the rules; an analytic code is never guessed. */
  private practice(row: BookRow): { code?: string } | 'refused' {
    if (row.practice !== undefined) return { code: row.practice };
    const index = this.rules.findIndex((rule) => decides(rule, row));
    if (index !== -1) {
      this.linesOfRule[index] += 1;
      return { code: this.rules[index].practice ?? undefined };
    }
    if (row.analytic !== undefined) {
      this.refusals.add('import.analytic-unknown', row.line, row.analytic);
      return 'refused';
    }
    return { code: this.mapping?.practices.defaultPractice ?? undefined };
  }
}

const decides = (rule: PracticeRule, row: BookRow): boolean =>
  (rule.accountPrefix === undefined || row.account.startsWith(rule.accountPrefix)) &&
  (rule.auxiliary === undefined || row.auxiliary === rule.auxiliary) &&
  (rule.analytic === undefined || row.analytic === rule.analytic) &&
  (rule.journal === undefined || row.journal === rule.journal);

/** A file may well name an account 'constructor'. */
const ownValue = <T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined => (record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined);
