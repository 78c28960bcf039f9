import type {
  ExplainedFigure,
  ExplanationAsked,
  GuidanceAgain,
  GuidanceComparison,
  GuidanceCurve,
  NewComparison,
  NewCurve,
} from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import type { Services } from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import { compare, type Compared } from '../comparison/compare.js';
import { curveOf } from '../comparison/curve.js';
import { explain } from '../comparison/explain.js';
import { RulesChanged, UnknownRule } from '../guidance.errors.js';
import { contributionOf } from './contribution-of.js';
import type { Engines } from './engines.js';
import { KeptAnswers } from './kept-answers.js';
import { drawPaper } from './paper.js';
import { StoredAnswers, type StoredAnswer } from './stored-answers.js';
import { todayHere } from './today.js';
import { whatChanged } from './what-changed.js';

type Parts = Pick<Services, 'work' | 'clock'> & { readonly database: DataSource };
type Asked = Pick<NewComparison, 'situation'> & Pick<StoredAnswer, 'language' | 'statuses'>;

/** What the compass answers to everybody, and tells again to whoever has the link. */
export class Answers {
  private readonly stored: StoredAnswers;
  private readonly compared = new KeptAnswers<Compared>();
  private readonly curves = new KeptAnswers<GuidanceCurve>();

  constructor(
    private readonly parts: Parts,
    private readonly engines: Engines,
  ) {
    this.stored = new StoredAnswers(parts.database);
  }

  /** Refusals: `guidance.unknown-cooperative`, those of `compare`. */
  async ask(asked: Asked): Promise<GuidanceComparison> {
    const { language, statuses } = asked;
    return this.stored.keep(await this.compare(asked), { language, statuses });
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
    return whatChanged(comparison, await this.compare({ situation, language, statuses }));
  }

  /** Refusal: as `read`. */
  forget(token: string): Promise<void> {
    return this.stored.forget(token, this.today);
  }

  /** Refusals: `guidance.unknown-cooperative`, those of `compare`. */
  async curve({ situation, statuses, to }: NewCurve): Promise<GuidanceCurve> {
    const on = this.today;
    const draw = async () => {
      const contribution = await contributionOf(situation, on, this.parts);
      const asked = { situation, statuses, to, on, contribution, language: 'fr' as const };
      return curveOf(this.engines, asked);
    };
    return this.lately(this.curves, { situation, statuses, to, on }, draw);
  }

  /** Refusals: as `read`, `guidance.rules-changed`, `guidance.unknown-rule`. */
  async explained(token: string, asked: ExplanationAsked): Promise<ExplainedFigure> {
    const { comparison } = await this.stored.read(token, this.today);
    const { on, rulesVersion, situation, year } = comparison;
    const { own } = this.engines;
    if (rulesVersion !== own.book.version) throw new RulesChanged(on);
    const figures = comparison.statuses.find(({ key }) => key === asked.status)?.figures;
    const rule = figures?.[asked.figure]?.rule ?? null;
    if (!figures || rule === null) throw new UnknownRule(asked.figure);
    return explain(own, { situation, year, rule, contribution: figures.cooperative.amount });
  }

  private async compare({ situation, language, statuses }: Asked): Promise<Compared> {
    const on = this.today;
    return this.lately(this.compared, { situation, language, statuses, on }, async () => {
      const contribution = await contributionOf(situation, on, this.parts);
      return compare(this.engines, { situation, language, statuses, on, contribution });
    });
  }

  /** A cooperative may vote another rule at any time: what hangs on one is computed anew. */
  private lately<T, A extends Pick<Asked, 'situation'>>(
    kept: KeptAnswers<T>,
    asked: A,
    compute: () => Promise<T>,
  ): Promise<T> {
    if (asked.situation.cooperative !== undefined) return compute();
    return kept.of(JSON.stringify([this.engines.own.book.version, asked]), compute);
  }

  private get today(): CalendarDate {
    return todayHere(this.parts.clock.now());
  }
}
