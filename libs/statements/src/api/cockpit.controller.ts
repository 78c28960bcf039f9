import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  closeBegun,
  closeInPath,
  closePractices,
  closePracticesAsked,
  latestTrial,
  newReminders,
  newRetry,
  newTrial,
  newYearClose,
  quarterInPath,
  quarterVersions,
  readiness,
  readinessAsked,
  reminders,
  trial,
  type CloseBegunAnswer,
  type CloseInPath,
  type ClosePractices as PracticesAnswer,
  type ClosePracticesAsked,
  type LatestTrial,
  type NewReminders,
  type NewRetry,
  type NewTrial,
  type NewYearClose,
  type QuarterInPath,
  type QuarterVersions as VersionsAnswer,
  type Readiness,
  type ReadinessAsked,
  type RemindersAnswer,
  type TrialAnswer,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { calendarDateIn, Quarter } from '@plusloin/kernel';
import { cursorOf, SERVICES, type Services } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { ClosePractices } from '../close-practices.js';
import { QuarterClose } from '../quarter-close.service.js';
import { QuarterReadiness } from '../quarter-readiness.js';
import { QuarterVersions } from '../quarter-versions.js';
import { Reminders } from '../reminders.service.js';
import { TrialClose } from '../trial.service.js';
import { readinessOf, trialOf, versionsOf } from './cockpit-answers.js';
import { codeAfter } from './list-cursor.js';

/** What whoever closes a quarter looks at and mends, before, during and after. */
@ApiTags('closes')
@Controller('api/cooperatives/:cooperativeId/closes')
export class CockpitController {
  private readonly closes: QuarterClose;
  private readonly practices: ClosePractices;
  private readonly ready: QuarterReadiness;
  private readonly reminders: Reminders;
  private readonly trials: TrialClose;
  private readonly all: QuarterVersions;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.closes = new QuarterClose(services);
    this.practices = new ClosePractices(services);
    this.ready = new QuarterReadiness(services);
    this.reminders = new Reminders(services);
    this.trials = new TrialClose(services);
    this.all = new QuarterVersions(services);
  }

  @Get(':quarter/practices')
  @Operation('close.practices')
  @ApiResponse({ status: 200, description: 'By code', standardSchema: readiness })
  async readiness(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: quarterInPath }) { quarter }: QuarterInPath,
    @Query({ schema: readinessAsked }) { after, ...asked }: ReadinessAsked,
  ): Promise<Readiness> {
    const from = codeAfter(after);
    const { clock, work } = this.services;
    const { timeZone } = await work.read(actor, cooperativeOf);
    const all = await this.ready.of(actor, Quarter.parse(quarter));
    const today = calendarDateIn(clock.now(), timeZone);
    const page = readinessOf(all, { quarter, today }, asked, from);
    return { ...page, next: nextOf(page.practices.map(({ code }) => code), asked.limit) };
  }

  @Get(':quarter/trial')
  @Operation('close.trial.read')
  @ApiResponse({ status: 200, description: 'The latest', standardSchema: latestTrial })
  async latestTrial(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: quarterInPath }) { quarter }: QuarterInPath,
  ): Promise<LatestTrial> {
    const latest = await this.trials.latest(actor, Quarter.parse(quarter));
    return { trial: latest && trialOf(latest) };
  }

  /** It answers once it is through: it holds the books as a close does, and keeps nothing. */
  @Post('trials')
  @Operation('close.trial.run')
  @ApiResponse({ status: 201, description: 'What it found', standardSchema: trial })
  async try(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newTrial }) { quarter }: NewTrial,
  ): Promise<TrialAnswer> {
    return trialOf(await this.trials.run(actor, Quarter.parse(quarter)));
  }

  /** Whoever was written to today is not written to again. */
  @Post('reminders')
  @Operation('close.remind')
  @ApiResponse({ status: 201, description: 'How many', standardSchema: reminders })
  remind(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newReminders }) { quarter, reason }: NewReminders,
  ): Promise<RemindersAnswer> {
    return this.reminders.ask(actor, Quarter.parse(quarter), reason);
  }

  @Get(':closeId/results')
  @Operation('close.results')
  @ApiResponse({ status: 200, description: 'By code', standardSchema: closePractices })
  async results(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: closeInPath }) { closeId }: CloseInPath,
    @Query({ schema: closePracticesAsked }) { after, limit, state }: ClosePracticesAsked,
  ): Promise<PracticesAnswer> {
    const asked = { closeId, after: codeAfter(after), most: limit, state };
    const practices = await this.practices.page(actor, asked);
    return { practices, next: nextOf(practices.map((one) => one.practice), limit) };
  }

  /** What is made stays; what failed is made once more, then what waits for it. */
  @Post(':closeId/retries')
  @HttpCode(202)
  @Operation('close.retry')
  @ApiResponse({ status: 202, description: 'They are under way', standardSchema: closeBegun })
  async retry(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: closeInPath }) { closeId }: CloseInPath,
    @Body({ schema: newRetry }) { practice }: NewRetry,
  ): Promise<CloseBegunAnswer> {
    const begun = await this.closes.retryClose(actor, { closeId, practice });
    return { closeId: begun.closeId };
  }

  @Get(':quarter/versions')
  @Operation('close.versions')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: quarterVersions })
  async versions(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: quarterInPath }) { quarter }: QuarterInPath,
  ): Promise<VersionsAnswer> {
    return versionsOf(await this.all.of(actor, Quarter.parse(quarter)));
  }

  /** It posts and locks nothing, so one person is enough. */
  @Post('years')
  @HttpCode(202)
  @Operation('close.year.begin')
  @ApiResponse({ status: 202, description: 'It is under way', standardSchema: closeBegun })
  async year(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newYearClose }) { year }: NewYearClose,
  ): Promise<CloseBegunAnswer> {
    const { closeId } = await this.closes.requestYear(actor, year);
    return { closeId };
  }
}

/** Where a full page of codes ended. */
const nextOf = (codes: readonly string[], limit: number): string | null => {
  const last = codes.length === limit ? codes.at(-1) : undefined;
  return last === undefined ? null : cursorOf([last]);
};
