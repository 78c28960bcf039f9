import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  guidanceSettings,
  memberGuidance,
  memberGuidanceAsked,
  standingGuidanceSettings,
  type GuidanceSettingsAsked,
  type MemberGuidance,
  type MemberGuidanceAsked,
  type StandingGuidanceSettings,
} from '@plusloin/contracts';
import { IfMatch, Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { calendarDateIn } from '@plusloin/kernel';
import { SERVICES, type Services } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { Engines } from '../answers/engines.js';
import { ownComparison, ownSituationOf } from '../own-books/own-situation.js';
import { GuidanceSettings } from '../settings/guidance-settings.js';

/** The compass of the members of a cooperative, filled from their own books. */
@ApiTags('guidance')
@Controller('api/cooperatives/:cooperativeId')
export class MembersGuidanceController {
  private readonly settings = new GuidanceSettings();

  constructor(
    @Inject(SERVICES) private readonly services: Services,
    private readonly engines: Engines,
  ) {}

  @Get('members/:memberId/guidance')
  @Operation('guidance.member')
  @ApiResponse({ status: 200, description: 'From their books', standardSchema: memberGuidance })
  async own(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Query({ schema: memberGuidanceAsked }) { language }: MemberGuidanceAsked,
  ): Promise<MemberGuidance> {
    const { on, own } = await this.services.work.read(actor, async (tx) => {
      const today = calendarDateIn(tx.now, (await cooperativeOf(tx)).timeZone);
      return { on: today, own: await ownSituationOf(tx, memberId, today) };
    });
    return ownComparison(this.engines, own, { language, on });
  }

  @Get('guidance-settings')
  @Operation('guidance.settings.read')
  @ApiResponse({ status: 200, description: 'As decided', standardSchema: standingGuidanceSettings })
  read(@WhoCalls() { actor }: Caller): Promise<StandingGuidanceSettings> {
    return this.services.work.read(actor, (tx) => this.settings.read(tx));
  }

  @Put('guidance-settings')
  @Operation('guidance.settings.change')
  @ApiResponse({ status: 200, description: 'Kept', standardSchema: standingGuidanceSettings })
  change(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: guidanceSettings }) asked: GuidanceSettingsAsked,
    @IfMatch() version: number,
  ): Promise<StandingGuidanceSettings> {
    return this.services.work.run(actor, (tx) => this.settings.change(tx, asked, version));
  }
}
