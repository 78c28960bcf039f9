import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  closeBegun,
  closeChecks,
  closeInPath,
  closeList,
  closeProposal,
  closeStanding,
  newCloseProposal,
  quarterInPath,
  type CloseBegunAnswer,
  type CloseChecks,
  type CloseInPath,
  type CloseList,
  type CloseProposal,
  type NewCloseProposal,
  type QuarterInPath,
} from '@plusloin/contracts';
import {
  AsksAgain,
  Operation,
  WhoCalls,
  type Caller,
  type StillMay,
} from '@plusloin/identity';
import { Quarter } from '@plusloin/kernel';
import { SERVICES, type Services } from '@plusloin/platform';
import { Observable } from 'rxjs';
import { Closes } from '../closes.service.js';
import { ProposedCloses } from '../proposed-closes.service.js';
import { QuarterClose } from '../quarter-close.service.js';
import { Reopenings } from '../reopening.service.js';
import { listedOf, proposalOf, reopeningOf, standingOf } from './close-answers.js';
import { shownChecks } from './cockpit-answers.js';
import { OpenStreams } from './open-streams.js';
import { repeated } from './repeated.js';

/** More than a person scrolls through; older ones stand with their statements. */
const CLOSES = 24;
const SECOND = 1_000;
/** Of one account, in this process: windows that somebody may have left open. */
const STREAMS = 6;

@ApiTags('closes')
@Controller('api/cooperatives/:cooperativeId/closes')
export class ClosesController {
  private readonly closes: Closes;
  private readonly proposed: ProposedCloses;
  private readonly running: QuarterClose;
  private readonly reopenings: Reopenings;
  private readonly streams = new OpenStreams(STREAMS);

  constructor(@Inject(SERVICES) services: Services) {
    this.closes = new Closes(services);
    this.running = new QuarterClose(services);
    this.reopenings = new Reopenings(services);
    this.proposed = new ProposedCloses(services, this.running);
  }

  @Get()
  @Operation('close.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: closeList })
  async list(@WhoCalls() { actor, accountId }: Caller): Promise<CloseList> {
    const closes = await this.closes.list(actor, CLOSES);
    const next = await this.closes.next(actor);
    const proposals = await this.proposed.open(actor);
    const reopenings = await this.reopenings.waiting(actor);
    return {
      closes: closes.map(listedOf),
      next: next.toString(),
      proposals: proposals.map((one) => proposalOf(one, accountId)),
      reopenings: reopenings.map((one) => reopeningOf(one, accountId)),
      year: await this.closes.yearToState(actor),
    };
  }

  @Get(':quarter/checks')
  @Operation('close.checks')
  @ApiResponse({ status: 200, description: 'What stands in the way', standardSchema: closeChecks })
  async checks(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: quarterInPath }) { quarter }: QuarterInPath,
  ): Promise<CloseChecks> {
    const open = await this.closes.checks(actor, Quarter.parse(quarter));
    return { quarter, checks: shownChecks(open) };
  }

  /** One person proposes; nothing is closed before another confirms. */
  @Post('proposals')
  @Operation('close.propose')
  @ApiResponse({ status: 201, description: 'It waits for another', standardSchema: closeProposal })
  async propose(
    @WhoCalls() { actor, accountId }: Caller,
    @Body({ schema: newCloseProposal }) { quarter, reason }: NewCloseProposal,
  ): Promise<CloseProposal> {
    const asked = { quarter: Quarter.parse(quarter), reason, by: accountId };
    return proposalOf(await this.proposed.propose(actor, asked), accountId);
  }

  /** Repeated, it answers the close that was begun. */
  @Put('proposals/:quarter/confirmation')
  @HttpCode(200)
  @Operation('close.confirm')
  @ApiResponse({ status: 200, description: 'The close has begun', standardSchema: closeBegun })
  async confirm(
    @WhoCalls() { actor, accountId }: Caller,
    @Param({ schema: quarterInPath }) { quarter }: QuarterInPath,
  ): Promise<CloseBegunAnswer> {
    const asked = { quarter: Quarter.parse(quarter), by: accountId };
    const { closeId } = await this.proposed.confirm(actor, asked);
    return { closeId };
  }

  /** By whoever proposed it, or by whoever declines it. */
  @Delete('proposals/:quarter')
  @HttpCode(204)
  @Operation('close.withdraw')
  @ApiResponse({ status: 204, description: 'Nobody waits for it any more' })
  async withdraw(
    @WhoCalls() { actor, accountId }: Caller,
    @Param({ schema: quarterInPath }) { quarter }: QuarterInPath,
  ): Promise<void> {
    await this.proposed.withdraw(actor, { quarter: Quarter.parse(quarter), by: accountId });
  }

  /** Each second how far it is, until it has ended or the caller's right has. */
  @Sse(':closeId/events')
  @Operation('close.follow')
  @ApiProduces('text/event-stream')
  @ApiResponse({ status: 200, description: 'In each event', standardSchema: closeStanding })
  async follow(
    @WhoCalls() { actor, accountId }: Caller,
    @Param({ schema: closeInPath }) { closeId }: CloseInPath,
    @AsksAgain() stillMay: StillMay,
  ): Promise<Observable<MessageEvent>> {
    // Refused before the stream begins: afterwards nothing but its end could say so.
    await this.running.standing(actor, closeId);
    this.streams.refuseMore(accountId);
    const standings = repeated(SECOND, async () => {
      if (!(await stillMay())) return null;
      const standing = await this.running.standing(actor, closeId);
      return { event: { data: standingOf(standing) }, isLast: standing.state !== 'running' };
    });
    return this.streams.counted(accountId, standings);
  }
}
