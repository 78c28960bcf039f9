import { Controller, Get, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { liveHealth, readyHealth, type LiveHealth, type ReadyHealth } from '@plusloin/contracts';
import { Public } from '@plusloin/identity';
import { Health } from '@plusloin/platform';
import type { FastifyReply } from 'fastify';

@ApiTags('health')
@Public()
@Controller('api/health')
export class HealthController {
  constructor(private readonly health: Health) {}

  /** The process answers; it asks nobody, so that a slow database kills no process. */
  @Get('live')
  @ApiResponse({ status: 200, description: 'The process answers', standardSchema: liveHealth })
  live(): LiveHealth {
    return { status: 'ok' };
  }

  /** The database answers and every migration is applied: requests may come. */
  @Get('ready')
  @ApiResponse({ status: 200, description: 'Ready to serve', standardSchema: readyHealth })
  @ApiResponse({ status: 503, description: 'Not ready: see checks', standardSchema: readyHealth })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyHealth> {
    const health = await this.health.ready();
    reply.status(health.status === 'ok' ? 200 : 503);
    return health;
  }
}
