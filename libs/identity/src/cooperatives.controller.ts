import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  cooperativeSummary,
  invitation,
  memberSummary,
  newInvitation,
  type CooperativeSummary,
  type Invitation,
  type MemberSummary,
  type NewInvitation,
} from '@plusloin/contracts';
import { Work } from '@plusloin/platform';
import { cooperativeOf, Member } from '@plusloin/registry';
import { Invitations } from './invitations.service.js';
import type { Caller } from './rights/caller.js';
import { Operation, WhoCalls } from './rights/operation.js';

@ApiTags('cooperative')
@Controller('api/cooperatives/:cooperativeId')
export class CooperativesController {
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

  @Post('invitations')
  @Operation('invitation.send')
  @ApiResponse({ status: 201, description: 'The letter is on its way', standardSchema: invitation })
  invite(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newInvitation }) wished: NewInvitation,
  ): Promise<Invitation> {
    return this.invitations.send(actor, wished);
  }
}
