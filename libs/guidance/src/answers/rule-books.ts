import type { Services, Tx } from '@plusloin/platform';
import { Kept } from '../engine/kept.js';
import { RuleEngine } from '../engine/rule-engine.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { RuleText, Source } from '../rules/rule-file.js';

type Parts = Pick<Services, 'clock'> & { readonly database: Pick<Tx, 'query'> };

/**
 * Former books at a time, a few megabytes each. An engine is made on the request thread, when a
 * figure of such a book is first explained: 60 to 75 ms of CPU with its first tree, measured with
 * 233 rules. A thread of its own would copy as much.
 */
const KEPT_ENGINES = 4;

/** The rules that answers were given by, each version once: they explain what they answered. */
export class RuleBooks {
  private readonly former = new Kept<RuleEngine>(KEPT_ENGINES);
  private readonly kept = new Set<string>();

  constructor(
    private readonly parts: Parts,
    private readonly today: { readonly own: RuleEngine },
  ) {}

  /** Before the first answer by it; the same book twice changes nothing. */
  async keepTodays(): Promise<void> {
    const { version, rules, sources } = this.today.own.book;
    if (this.kept.has(version)) return;
    const content = JSON.stringify({ rules: [...rules], sources: [...sources] });
    const { clock, database } = this.parts;
    await database.query(KEEP, [version, content, clock.now()]);
    this.kept.add(version);
  }

  /** By the rules of a version; null of one that never answered here. */
  async engineOf(version: string): Promise<RuleEngine | null> {
    const { own } = this.today;
    if (own.book.version === version) return own;
    const known = this.former.get(version);
    if (known !== undefined) return known;
    const [row] = await this.parts.database.query<Row>(READ, [version]);
    if (row === undefined) return null;
    const engine = new RuleEngine(bookFrom(version, row));
    this.former.set(version, engine);
    return engine;
  }
}

interface Row {
  readonly content: {
    readonly rules: readonly [string, RuleText][];
    readonly sources: readonly [string, Source][];
  };
}

/** It was checked when its release read it; today's release may ask more of its own rules. */
const bookFrom = (version: string, { content }: Row): RuleBook => ({
  ...{ version, rules: new Map(content.rules), sources: new Map(content.sources) },
});

const KEEP = `
  insert into guidance.rule_book (version, content, kept_at) values ($1, $2, $3)
  on conflict (version) do nothing`;

const READ = 'select content from guidance.rule_book where version = $1';
