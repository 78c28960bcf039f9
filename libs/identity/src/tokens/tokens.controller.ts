import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  accessTokenList,
  madeAccessToken,
  newAccessToken,
  type AccessToken,
  type AccessTokenList,
  type MadeAccessToken,
  type NewAccessToken,
} from '@plusloin/contracts';
import type { SignedIn } from '../rights/caller.js';
import { Operation, WhoIsSignedIn } from '../rights/operation.js';
import { AccessTokens, type KeptToken } from './access-tokens.service.js';

@ApiTags('me')
@Controller('api/me/tokens')
export class TokensController {
  constructor(private readonly tokens: AccessTokens) {}

  @Get()
  @Operation('me.tokens.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: accessTokenList })
  async list(@WhoIsSignedIn() { accountId }: SignedIn): Promise<AccessTokenList> {
    return { tokens: (await this.tokens.of(accountId)).map(tokenOf) };
  }

  /** The only answer in which its text stands. */
  @Post()
  @Operation('me.tokens.make')
  @ApiResponse({ status: 201, description: 'It is made', standardSchema: madeAccessToken })
  async make(
    @WhoIsSignedIn() signedIn: SignedIn,
    @Body({ schema: newAccessToken }) wished: NewAccessToken,
  ): Promise<MadeAccessToken> {
    const { token, text } = await this.tokens.make(signedIn, wished);
    return { ...tokenOf(token), text };
  }

  @Delete(':tokenId')
  @HttpCode(204)
  @Operation('me.tokens.revoke')
  @ApiResponse({ status: 204, description: 'It opens nothing any more' })
  revoke(
    @WhoIsSignedIn() { accountId }: SignedIn,
    @Param('tokenId') tokenId: string,
  ): Promise<void> {
    return this.tokens.revoke(accountId, tokenId);
  }
}

const tokenOf = ({ createdAt, expiresAt, lastUsedAt, ...rest }: KeptToken): AccessToken => ({
  ...rest,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});
