import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  memberList,
  memberRecord,
  memberListAsked,
  stepAnswer,
  stepWish,
  type MemberList,
  type MemberRecord,
  type MemberListAsked,
  type StepAnswer,
  type StepWish,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { cursorOf, placeOf, SERVICES, type Services } from '@plusloin/platform';
import { z } from 'zod';
import { MemberRecords } from '../members/member-records.service.js';
import { Paths } from '../path/paths.service.js';
import type { Path } from '../path/paths.queries.js';

const place = z.tuple([z.string().max(40)]);

@ApiTags('members')
@Controller('api/cooperatives/:cooperativeId/members')
export class MembersController {
  private readonly records: MemberRecords;
  private readonly paths: Paths;

  constructor(@Inject(SERVICES) services: Services) {
    this.records = new MemberRecords(services);
    this.paths = new Paths(services);
  }

  @Get()
  @Operation('member.list')
  @ApiResponse({ status: 200, description: 'In the order of codes', standardSchema: memberList })
  async list(
    @WhoCalls() { actor, reach, own }: Caller,
    @Query({ schema: memberListAsked }) { after, ...wanted }: MemberListAsked,
  ): Promise<MemberList> {
    const visible = reach === 'all' ? reach : [...own.memberIds];
    const [from = null] = placeOf(place, after) ?? [];
    const members = await this.records.list(actor, { ...wanted, visible, after: from });
    const last = members.length === wanted.limit ? members.at(-1) : undefined;
    return { members, next: last ? cursorOf([last.code]) : null };
  }

  @Get(':memberId/record')
  @Operation('member.record')
  @ApiResponse({ status: 200, description: 'All of their path', standardSchema: memberRecord })
  record(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
  ): Promise<MemberRecord> {
    return this.records.record(actor, memberId);
  }

  @Post(':memberId/association')
  @Operation('member.associate')
  @ApiResponse({ status: 201, description: 'An associate now', standardSchema: stepAnswer })
  async associate(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: stepWish }) { why }: StepWish,
  ): Promise<StepAnswer> {
    return answered(await this.paths.takeOf(actor, 'associate', { memberId, why }));
  }

  @Post(':memberId/return')
  @Operation('member.return')
  @ApiResponse({ status: 201, description: 'On a new path', standardSchema: stepAnswer })
  async comeBack(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: stepWish }) { why }: StepWish,
  ): Promise<StepAnswer> {
    return answered(await this.paths.comeBack(actor, { memberId, why }));
  }
}

export const answered = ({ stage, since }: Path): StepAnswer => ({ stage, since });
