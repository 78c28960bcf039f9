import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  breakGlass,
  breakGlassList,
  memberInPath,
  newBreakGlass,
  pageAsked,
  type BreakGlassList,
  type BreakGlassShown,
  type MemberInPath,
  type NewBreakGlass,
  type PageAsked,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { BreakGlasses } from '../break-glass.service.js';
import { breakGlassesShown, breakGlassShown } from './break-glass-answers.js';
import { idOf } from './pages.js';
import { signedInVault } from '../signed-in-vault.js';

/** What was asked about one member: by others to ask, by the member to read. */
@ApiTags('break-glasses')
@Controller('api/cooperatives/:cooperativeId/members/:memberId/break-glasses')
export class MemberBreakGlassesController {
  private readonly glasses: BreakGlasses;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.glasses = new BreakGlasses(signedInVault(services));
  }

  @Get()
  @Operation('break-glass.of-member')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: breakGlassList })
  list(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: memberInPath }) { memberId }: MemberInPath,
    @Query({ schema: pageAsked }) { after, limit }: PageAsked,
  ): Promise<BreakGlassList> {
    const asked = { memberId, after: idOf(after), limit };
    return this.services.work.read(actor, (tx) => breakGlassesShown(tx, asked));
  }

  /** Nothing is opened before another person confirms. */
  @Post()
  @Operation('break-glass.ask')
  @ApiResponse({ status: 201, description: 'It waits for another', standardSchema: breakGlass })
  async ask(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: memberInPath }) { memberId }: MemberInPath,
    @Body({ schema: newBreakGlass }) { reason }: NewBreakGlass,
  ): Promise<BreakGlassShown> {
    const asked = await this.glasses.ask(actor, memberId, reason);
    return this.services.work.read(actor, (tx) => breakGlassShown(tx, asked));
  }
}
