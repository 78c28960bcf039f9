import type {
  ChangesAsked,
  ExplainedFigure,
  ExplanationAsked,
  GuidanceAgain,
  GuidanceChanges,
  GuidanceComparison,
  GuidanceCurve,
  NewComparison,
  NewCurve,
} from '@plusloin/contracts';
import { yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Services } from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import { compare, type Compared } from '../comparison/compare.js';
import { Curves } from '../comparison/curves.js';
import { ownSituation } from '../comparison/own-net.js';
import { referenceSituation } from '../comparison/reference-figures.js';
import { referenceStatus } from '../comparison/reference-statuses.js';
import { rulesIn } from '../comparison/told-version.js';
import type { Situation } from '../engine/evaluator.js';
import { Kept } from '../engine/kept.js';
import { comesTo } from '../explanation/comes-to.js';
import { explainOfficial } from '../explanation/explain-official.js';
import { explain } from '../explanation/explain.js';
import { RulesChanged, UnknownRule } from '../guidance.errors.js';
import { contributionOf } from './contribution-of.js';
import { REFERENCE_MODEL } from '../reference/reference-engine.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { Engines } from './engines.js';
import { drawPaper } from './paper.js';
import { patient } from './patient.js';
import { RuleBooks } from './rule-books.js';
import { StoredAnswers, type StoredAnswer } from './stored-answers.js';
import { todayHere } from './today.js';
import { changesBetween, whatChanged } from './what-changed.js';

/** The official model answered whatever it was asked; when it was too slow it is asked again. */
const isWhole = ({ statuses }: Compared): boolean =>
  !statuses.some(({ notCounted }) => notCounted.some(({ code }) => code.startsWith('reference.')));

/** Rules of then know nothing of what was first asked later. */
const knownTo = ({ rules }: RuleBook, told: Situation): Situation =>
  Object.fromEntries(Object.entries(told).filter(([name]) => rules.has(name)));

type Parts = Pick<Services, 'work' | 'clock'> & { readonly database: DataSource };
type Asked = Pick<NewComparison, 'situation'> & Pick<StoredAnswer, 'language' | 'statuses'>;

const KEPT_ANSWERS = 300;
/** Nobody waits longer for the official model: our own rules answer without it. */
const PATIENCE_MS = 8_000;

/** What the compass answers to everybody, and tells again to whoever has the link. */
export class Answers {
  private readonly stored: StoredAnswers;
  private readonly books: RuleBooks;
  private readonly compared = new Kept<Compared>(KEPT_ANSWERS);
  private curves: Curves | null = null;

  constructor(
    private readonly parts: Parts,
    private readonly engines: Pick<Engines, 'own' | 'reference'>,
  ) {
    this.stored = new StoredAnswers(parts.database);
    this.books = new RuleBooks(parts, engines);
  }

  /** Refusals: `guidance.unknown-cooperative`, those of `compare`. */
  async ask(asked: Asked): Promise<GuidanceComparison> {
    const { language, statuses } = asked;
    const compared = await this.compare(asked);
    await this.books.keepTodays();
    return this.stored.keep(compared, { language, statuses });
  }

  /** To the letter. Refusal: `platform.not-found`. */
  async read(token: string): Promise<GuidanceComparison> {
    return (await this.stored.read(token, this.today)).comparison;
  }

  /** On two pages. Refusal: as `read`. */
  async paper(token: string): Promise<Buffer> {
    const { comparison, language } = await this.stored.read(token, this.today);
    return drawPaper(comparison, language);
  }

  /** The same question by the rules of today; nothing is kept of it. Refusal: as `read`. */
  async again(token: string): Promise<GuidanceAgain> {
    const { comparison, language, statuses } = await this.stored.read(token, this.today);
    const { situation } = comparison;
    const now = await this.compare({ situation, language, statuses });
    return whatChanged(comparison, now, language);
  }

  /** From the earlier of two answers to the later. Refusal: as `read`, of either. */
  async changes({ answers, language }: ChangesAsked): Promise<GuidanceChanges> {
    const read = await Promise.all(answers.map((token) => this.read(token)));
    const [then, now] = read.sort((one, other) => one.on.localeCompare(other.on));
    if (then === undefined || now === undefined) throw new Error('two answers are compared');
    return changesBetween(then, now, language);
  }

  /** Refusal: as `read`. */
  forget(token: string): Promise<void> {
    return this.stored.forget(token, this.today);
  }

  /** In France a comparison follows, of all statuses. Refusal: `guidance.unknown-cooperative`. */
  async curve(asked: NewCurve): Promise<GuidanceCurve> {
    const contribution = await contributionOf(asked.situation, this.today, this.parts);
    const year = asked.situation.year ?? yearOf(this.today);
    if (asked.situation.country === 'FR') this.engines.reference.warm();
    this.curves ??= new Curves(this.engines.own);
    return this.curves.draw({ ...asked, year, contribution });
  }

  /**
   * By the rules of its day. Refusals: as `read`, `guidance.unknown-rule`, `guidance.rules-changed`
   * of another official model, of rules that nobody kept, and where another amount comes out.
   */
  async explained(token: string, asked: ExplanationAsked): Promise<ExplainedFigure> {
    const { comparison, language } = await this.stored.read(token, this.today);
    const { on, rulesVersion, situation, year } = comparison;
    const { figures, model } = comparison.statuses.find(({ key }) => key === asked.status) ?? {};
    const figure = figures?.[asked.figure];
    if (!figures || !figure?.rule) throw new UnknownRule(asked.figure);
    const { rule } = figure;
    // A quarter of the year is told by the rule of the year.
    const { amount } = asked.figure === 'finalQuarter' ? figures.social : figure;
    // What was kept then, whatever a cooperative votes since.
    const contribution = () => figures.cooperative.amount;
    if (model?.name === REFERENCE_MODEL.name) {
      const official = referenceStatus(asked.status, year);
      const isSame = model.version === REFERENCE_MODEL.version;
      if (official === undefined || !isSame) throw new RulesChanged(on);
      const asking = referenceSituation(official, { situation, year, contribution });
      const traced = await this.engines.reference.explain(asking, rule);
      // It searches the pay whose cost is given, and stops within two euros of it.
      if (!comesTo(traced, { amount, within: 2 })) throw new RulesChanged(on);
      return explainOfficial(traced, language);
    }
    const engine = await this.books.engineOf(rulesIn(rulesVersion));
    if (engine === null) throw new RulesChanged(on);
    const then = knownTo(engine.book, ownSituation({ situation, year, contribution }));
    const { [rule]: found } = engine.evaluate(then, [rule]);
    if (!comesTo({ value: found?.value }, { amount, within: 0.01 })) throw new RulesChanged(on);
    return explain(engine, then, { rule, language });
  }

  private async compare({ situation, language, statuses }: Asked): Promise<Compared> {
    const on = this.today;
    const asked = [this.engines.own.book.version, on, language, statuses, situation];
    const question = JSON.stringify(asked);
    const known = this.compared.get(question);
    if (known !== undefined) return known;
    const contribution = await contributionOf(situation, on, this.parts);
    const { own, reference } = this.engines;
    const engines = { own, reference: patient(reference, PATIENCE_MS) };
    const answer = await compare(engines, { situation, language, statuses, on, contribution });
    // A cooperative may vote another rule at any time: what hangs on one is computed anew.
    if (situation.cooperative === undefined && isWhole(answer)) this.compared.set(question, answer);
    return answer;
  }

  private get today(): CalendarDate {
    return todayHere(this.parts.clock.now());
  }
}
