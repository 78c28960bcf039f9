import { Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  jobAskedAgain,
  jobInPath,
  jobPage,
  jobsAsked,
  uuidField,
  type JobAskedAgain,
  type JobInPath,
  type JobPage,
  type JobsAsked,
} from '@plusloin/contracts';
import { cursorOf, JobBoard, placeOf, SERVICES, type Services } from '@plusloin/platform';
import { z } from 'zod';
import type { Caller } from '../rights/caller.js';
import { Operation, WhoCalls } from '../rights/operation.js';

/** Where a page ended. */
const place = z.tuple([uuidField]);

@ApiTags('jobs')
@Controller('api/cooperatives/:cooperativeId/jobs')
export class JobsController {
  private readonly board = new JobBoard();

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  @Operation('job.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: jobPage })
  list(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: jobsAsked }) { state, after, limit }: JobsAsked,
  ): Promise<JobPage> {
    const before = placeOf(place, after)?.[0];
    const asked = { ...(state && { state }), ...(before && { before }), most: limit };
    return this.services.work.read(actor, async (tx) => {
      const rows = await this.board.page(tx, asked);
      const last = rows.length === limit ? rows.at(-1) : undefined;
      return {
        jobs: rows.map(({ askedAt, nextAt, ...row }) => ({
          ...row,
          askedAt: askedAt.toISOString(),
          nextAt: nextAt?.toISOString() ?? null,
        })),
        counts: await this.board.counts(tx),
        next: last ? cursorOf([last.id]) : null,
      };
    });
  }

  @Put(':jobId/new-chance')
  @Operation('job.retry')
  @ApiResponse({ status: 200, description: 'It waits again', standardSchema: jobAskedAgain })
  retry(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: jobInPath }) { jobId: id }: JobInPath,
  ): Promise<JobAskedAgain> {
    return this.services.work.run(actor, async (tx) => ({
      id,
      state: await this.board.retry(tx, id),
    }));
  }
}
