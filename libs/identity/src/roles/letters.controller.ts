import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  invitationList,
  invitationListAsked,
  uuidField,
  type InvitationList,
  type InvitationListAsked,
  type ListedInvitation,
} from '@plusloin/contracts';
import { cursorOf, placeOf, Work } from '@plusloin/platform';
import { z } from 'zod';
import { OpenLetters, type OpenLetter } from '../open-letters.js';
import type { Caller } from '../rights/caller.js';
import { Operation, WhoCalls } from '../rights/operation.js';

@ApiTags('cooperative')
@Controller('api/cooperatives/:cooperativeId/invitations')
export class LettersController {
  private readonly letters = new OpenLetters();

  constructor(private readonly work: Work) {}

  @Get()
  @Operation('invitation.list')
  @ApiResponse({ status: 200, description: 'Open letters', standardSchema: invitationList })
  async list(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: invitationListAsked }) { limit, after }: InvitationListAsked,
  ): Promise<InvitationList> {
    const [from = null] = placeOf(place, after) ?? [];
    const asked = { limit: limit + 1, after: from };
    const found = await this.work.read(actor, (tx) => this.letters.list(tx, asked));
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return { invitations: shown.map(listedOf), next: last ? cursorOf([last.id]) : null };
  }

  @Delete(':invitationId')
  @HttpCode(204)
  @Operation('invitation.withdraw')
  @ApiResponse({ status: 204, description: 'Its letter opens nothing any more' })
  withdraw(@WhoCalls() { actor }: Caller, @Param('invitationId') id: string): Promise<void> {
    return this.work.run(actor, (tx) => this.letters.withdraw(tx, id));
  }
}

const place = z.tuple([uuidField]);

const listedOf = (one: OpenLetter): ListedInvitation => ({
  ...{ id: one.id, email: one.email, role: one.role },
  member:
    one.memberId === null || one.memberCode === null || one.memberName === null
      ? null
      : { id: one.memberId, code: one.memberCode, name: one.memberName },
  invitedAt: one.invitedAt.toISOString(),
  expiresAt: one.expiresAt.toISOString(),
});
