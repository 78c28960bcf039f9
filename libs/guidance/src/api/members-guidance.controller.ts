import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  guidanceSettings,
  memberAhead,
  memberGuidance,
  memberGuidanceAsked,
  missionComparison,
  newMemberGuidance,
  newMissionComparison,
  standingGuidanceSettings,
  type GuidanceSettingsAsked,
  type MemberAhead,
  type MemberAnswers,
  type MemberGuidance,
  type MemberGuidanceAsked,
  type MissionComparison,
  type NewMemberGuidance,
  type NewMissionComparison,
  type StandingGuidanceSettings,
} from '@plusloin/contracts';
import { IfMatch, Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { calendarDateIn } from '@plusloin/kernel';
import { NotFound, SERVICES, type Actor, type Services } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { contributionHere } from '../answers/contribution-of.js';
import { Engines } from '../answers/engines.js';
import { ownMission } from '../mission/own-mission.js';
import { ownComparison, ownSituationOf, withAnswers } from '../own-books/own-situation.js';
import { GuidanceSettings } from '../settings/guidance-settings.js';
import { aheadOf } from '../thresholds/ahead.js';

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
    const told = await this.toldBy(actor, memberId, {});
    return ownComparison(this.engines, told.own, { language, ...told });
  }

  @Post('members/:memberId/guidance/comparisons')
  @HttpCode(200)
  @Operation('guidance.member.compare')
  @ApiResponse({ status: 200, description: 'From both', standardSchema: memberGuidance })
  async compare(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: newMemberGuidance }) { language, answers }: NewMemberGuidance,
  ): Promise<MemberGuidance> {
    const told = await this.toldBy(actor, memberId, answers);
    return ownComparison(this.engines, told.own, { language, ...told });
  }

  @Get('members/:memberId/guidance/ahead')
  @Operation('guidance.member.ahead')
  @ApiResponse({ status: 200, description: 'What comes next', standardSchema: memberAhead })
  ahead(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Query({ schema: memberGuidanceAsked }) { language }: MemberGuidanceAsked,
  ): Promise<MemberAhead> {
    return this.services.work.read(actor, async (tx) => {
      const on = calendarDateIn(tx.now, (await cooperativeOf(tx)).timeZone);
      return aheadOf(tx, memberId, { language, on });
    });
  }

  @Post('members/:memberId/guidance/missions')
  @HttpCode(200)
  @Operation('guidance.member.mission')
  @ApiResponse({ status: 200, description: 'Both ways', standardSchema: missionComparison })
  async mission(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: newMissionComparison }) mission: NewMissionComparison,
  ): Promise<MissionComparison> {
    const told = await this.toldBy(actor, memberId, mission.answers);
    return ownMission(this.engines, { mission, ...told });
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

  /**
   * What the books and the member tell, and what the cooperative would ask by its rules. Refusal:
   * `platform.not-found`.
   */
  private toldBy(actor: Actor, memberId: string, answers: MemberAnswers) {
    return this.services.work.read(actor, async (tx) => {
      const [known] = await tx.query<object>(MEMBER, [tx.cooperativeId, memberId]);
      if (known === undefined) throw new NotFound('member', memberId);
      const on = calendarDateIn(tx.now, (await cooperativeOf(tx)).timeZone);
      const own = withAnswers(await ownSituationOf(tx, memberId, on), answers);
      return { on, own, byRules: await contributionHere(tx, own.situation.costs, on) };
    });
  }
}

const MEMBER = 'select from registry.member where cooperative_id = $1 and id = $2';
