import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  languageChoice,
  me,
  sessionList,
  type LanguageChoice,
  type Me,
  type SessionList,
} from '@plusloin/contracts';
import type { Clock } from '@plusloin/kernel';
import { CLOCK } from '@plusloin/platform';
import { Homes } from './homes.queries.js';
import { Languages } from './languages.service.js';
import type { SignedIn } from './rights/caller.js';
import { Operation, WhoIsSignedIn } from './rights/operation.js';
import { Sessions } from './sign-in/sessions.js';

@ApiTags('me')
@Controller('api/me')
export class MeController {
  constructor(
    private readonly homes: Homes,
    private readonly sessions: Sessions,
    private readonly languages: Languages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation('me.read')
  @ApiResponse({ status: 200, description: 'Who is signed in', standardSchema: me })
  async read(@WhoIsSignedIn() signedIn: SignedIn): Promise<Me> {
    return {
      account: {
        id: signedIn.accountId,
        name: signedIn.name,
        email: signedIn.email,
        hasSecondFactor: signedIn.hasSecondFactor,
        hasCodes: signedIn.hasCodes,
        isSecondFactorShown: signedIn.secondFactor !== 'none',
        language: await this.languages.of(signedIn.accountId),
      },
      cooperatives: await this.homes.of(signedIn),
    };
  }

  /** Chosen again, the last one counts: it is nobody else's, so nobody else can have changed it. */
  @Put('language')
  @HttpCode(204)
  @Operation('me.language.choose')
  @ApiResponse({ status: 204, description: 'The screens speak it from now on' })
  choose(
    @WhoIsSignedIn() { accountId }: SignedIn,
    @Body({ schema: languageChoice }) { language }: LanguageChoice,
  ): Promise<void> {
    return this.languages.choose(accountId, language, this.clock.now());
  }

  @Get('sessions')
  @Operation('me.sessions.list')
  @ApiResponse({ status: 200, description: 'Its sessions', standardSchema: sessionList })
  async list(@WhoIsSignedIn() { accountId, sessionId }: SignedIn): Promise<SessionList> {
    const kept = await this.sessions.of(accountId);
    const sessions = kept.map(({ id, begunAt, lastUsedAt, expiresAt, address, browser }) => ({
      ...{ id, isCurrent: id === sessionId, address, browser },
      begunAt: begunAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
    return { sessions };
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @Operation('me.sessions.end')
  @ApiResponse({ status: 204, description: 'It is ended' })
  end(
    @WhoIsSignedIn() { accountId }: SignedIn,
    @Param('sessionId') sessionId: string,
  ): Promise<void> {
    return this.sessions.end(accountId, sessionId);
  }
}
