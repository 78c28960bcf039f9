import { Body, Controller, Headers, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { acceptance, accepted, type Acceptance, type Accepted } from '@plusloin/contracts';
import { Invitations } from './invitations.service.js';
import { Public } from './rights/operation.js';
import { Sessions } from './sign-in/sessions.js';

@ApiTags('invitations')
@Controller('api/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly sessions: Sessions,
  ) {}

  /** Open to everybody: the token of the letter is the right to it. */
  @Post('acceptance')
  @HttpCode(200)
  @Public()
  @ApiResponse({ status: 200, description: 'The invitation is taken', standardSchema: accepted })
  async accept(
    @Body({ schema: acceptance }) wished: Acceptance,
    @Headers('cookie') cookies: string | undefined,
    @Ip() address: string,
  ): Promise<Accepted> {
    const found = await this.sessions.find(cookies, null);
    return this.invitations.accept(wished, { signedIn: found?.signedIn ?? null, address });
  }
}
