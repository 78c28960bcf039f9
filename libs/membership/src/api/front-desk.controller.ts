import { Body, Controller, Get, HttpCode, Inject, Ip, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  followedCandidacy,
  followedLink,
  linkedAnswer,
  linkedMeeting,
  newCandidacy,
  publicCooperative,
  received,
  slugInPath,
  type FollowedCandidacy,
  type FollowedLink,
  type LinkedAnswer,
  type LinkedMeeting,
  type NewCandidacy,
  type PublicCooperative,
  type Received,
  type SlugInPath,
} from '@plusloin/contracts';
import { Attempts, hashedKey, Operation, TooManyAttempts } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { FrontDesk } from '../front-desk/front-desk.service.js';

/** Of one address, in so many seconds: more than a household asks, less than a robot does. */
const FORMS = { window: 600, max: 10 };
const READINGS = { window: 60, max: 60 };

/** Longer than keeping a new form takes: the time tells nobody whether the address was known. */
const AS_LONG_AS_ANY = 600;

@ApiTags('front-desk')
@Controller('api/public/cooperatives/:slug')
export class FrontDeskController {
  private readonly desk: FrontDesk;
  private readonly attempts: Attempts;

  constructor(@Inject(SERVICES) services: Services, database: DataSource) {
    this.desk = new FrontDesk(services, database);
    this.attempts = new Attempts(database);
  }

  @Get()
  @Operation('front-desk.card')
  @ApiResponse({ status: 200, description: 'The cooperative', standardSchema: publicCooperative })
  async card(
    @Param({ schema: slugInPath }) { slug }: SlugInPath,
    @Ip() address: string,
  ): Promise<PublicCooperative> {
    await this.count('front-desk-reading', address, READINGS);
    return this.desk.card(slug);
  }

  /** The same answer for a new address, a known one and a robot: the rest is told by mail. */
  @Post('candidacies')
  @HttpCode(202)
  @Operation('front-desk.apply')
  @ApiResponse({ status: 202, description: 'A mail follows', standardSchema: received })
  async apply(
    @Param({ schema: slugInPath }) { slug }: SlugInPath,
    @Body({ schema: newCandidacy }) form: NewCandidacy,
    @Ip() address: string,
  ): Promise<Received> {
    await this.count('front-desk-form', address, FORMS);
    await Promise.all([this.desk.apply(slug, form), pause(AS_LONG_AS_ANY)]);
    return { received: true };
  }

  @Post('candidacies/followed')
  @HttpCode(200)
  @Operation('front-desk.follow')
  @ApiResponse({ status: 200, description: 'Where one is', standardSchema: followedCandidacy })
  async follow(
    @Param({ schema: slugInPath }) { slug }: SlugInPath,
    @Body({ schema: followedLink }) { token }: FollowedLink,
    @Ip() address: string,
  ): Promise<FollowedCandidacy> {
    await this.count('front-desk-reading', address, READINGS);
    return this.desk.followed(slug, token);
  }

  @Post('candidacies/seats')
  @HttpCode(200)
  @Operation('front-desk.take-seat')
  @ApiResponse({ status: 200, description: 'It is noted', standardSchema: followedCandidacy })
  async takeSeat(
    @Param({ schema: slugInPath }) { slug }: SlugInPath,
    @Body({ schema: linkedAnswer }) { token, ...answer }: LinkedAnswer,
    @Ip() address: string,
  ): Promise<FollowedCandidacy> {
    await this.count('front-desk-reading', address, READINGS);
    return this.desk.takeSeat(slug, token, answer);
  }

  @Post('candidacies/seats/return')
  @HttpCode(200)
  @Operation('front-desk.give-back')
  @ApiResponse({ status: 200, description: 'It is free again', standardSchema: followedCandidacy })
  async giveBack(
    @Param({ schema: slugInPath }) { slug }: SlugInPath,
    @Body({ schema: linkedMeeting }) { token, meetingId }: LinkedMeeting,
    @Ip() address: string,
  ): Promise<FollowedCandidacy> {
    await this.count('front-desk-reading', address, READINGS);
    return this.desk.giveBack(slug, token, meetingId);
  }

  private async count(
    what: string,
    address: string,
    limit: { window: number; max: number },
  ): Promise<void> {
    const { retryAfter } = await this.attempts.consume(hashedKey(what, address), limit);
    if (retryAfter !== null) throw new TooManyAttempts(retryAfter);
  }
}
