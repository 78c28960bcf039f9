import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  cooperativeSummary,
  foundMembers,
  invitation,
  membersAsked,
  memberSummary,
  newInvitation,
  type CooperativeSummary,
  type FoundMembers,
  type Invitation,
  type MembersAsked,
  type MemberSummary,
  type NewInvitation,
} from '@plusloin/contracts';
import { Work } from '@plusloin/platform';
import { cooperativeOf, Member } from '@plusloin/registry';
import { StepUpRequired } from './identity.errors.js';
import { Invitations } from './invitations.service.js';
import type { Caller } from './rights/caller.js';
import { ROLES_WITH_SECOND_FACTOR } from './rights/matrix.js';
import { Operation, WhoCalls } from './rights/operation.js';
import { Roles } from './roles/roles.service.js';

@ApiTags('cooperative')
@Controller('api/cooperatives/:cooperativeId')
export class CooperativesController {
  private readonly roles = new Roles();

  constructor(
    private readonly work: Work,
    private readonly invitations: Invitations,
  ) {}

  @Get()
  @Operation('cooperative.read')
  @ApiResponse({ status: 200, description: 'The cooperative', standardSchema: cooperativeSummary })
  async read(@WhoCalls() { actor, roles }: Caller): Promise<CooperativeSummary> {
    const { name, country } = await this.work.read(actor, cooperativeOf);
    return { id: actor.cooperativeId, name, country, roles: [...roles] };
  }

  @Get('members/:memberId')
  @Operation('member.read')
  @ApiResponse({ status: 200, description: 'The member', standardSchema: memberSummary })
  async member(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
  ): Promise<MemberSummary> {
    const { id, code, displayName, language } = await this.work.read(actor, (tx) =>
      tx.findOrThrow(Member, { cooperativeId: actor.cooperativeId, id: memberId }),
    );
    return { id, code, name: displayName, language };
  }

  @Get('invitations/members')
  @Operation('invitation.members')
  @ApiResponse({ status: 200, description: 'Whom it may concern', standardSchema: foundMembers })
  async members(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: membersAsked }) { search }: MembersAsked,
  ): Promise<FoundMembers> {
    return { members: await this.work.read(actor, (tx) => this.roles.members(tx, search)) };
  }

  @Post('invitations')
  @Operation('invitation.send')
  @ApiResponse({ status: 201, description: 'The letter is on its way', standardSchema: invitation })
  async invite(
    @WhoCalls() { actor, secondFactor }: Caller,
    @Body({ schema: newInvitation }) wished: NewInvitation,
  ): Promise<Invitation> {
    const opensMuch = ROLES_WITH_SECOND_FACTOR.has(wished.role);
    if (opensMuch && secondFactor !== 'fresh') throw new StepUpRequired();
    return this.invitations.send(actor, wished);
  }
}
