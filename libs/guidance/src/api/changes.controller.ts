import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  changesAsked,
  guidanceChanges,
  type ChangesAsked,
  type GuidanceChanges,
} from '@plusloin/contracts';
import { Operation } from '@plusloin/identity';
import { DataSource } from 'typeorm';
import { Answers } from '../answers/answers.service.js';
import { MOST_BYTES, Visits } from './visits.js';

/** Two answers side by side, for whoever holds both links. */
@ApiTags('guidance')
@Controller('api/guidance/changes')
export class ChangesController {
  private readonly visits: Visits;

  constructor(
    private readonly answers: Answers,
    database: DataSource,
  ) {
    this.visits = new Visits(database);
  }

  @Post()
  @HttpCode(200)
  @RouteConfig({ mostBytes: MOST_BYTES })
  @Operation('guidance.changes')
  @ApiResponse({ status: 200, description: 'What differs', standardSchema: guidanceChanges })
  async changes(
    @Body({ schema: changesAsked }) asked: ChangesAsked,
    @Ip() address: string,
  ): Promise<GuidanceChanges> {
    await this.visits.reading(address);
    return this.answers.changes(asked);
  }
}
