import { Body, Controller, Get, HttpCode, Ip, Param, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  feeAnswer,
  feeHelper,
  guidanceAsked,
  guidanceCurve,
  guidanceEvaluation,
  guidanceRule,
  newCurve,
  newEvaluation,
  ruleInPath,
  type FeeAnswer,
  type FeeHelper,
  type GuidanceAsked,
  type GuidanceCurve,
  type GuidanceEvaluation,
  type GuidanceRule,
  type NewCurve,
  type NewEvaluation,
  type RuleInPath,
} from '@plusloin/contracts';
import { Operation } from '@plusloin/identity';
import { DataSource } from 'typeorm';
import { Answers } from '../answers/answers.service.js';
import { Engines } from '../answers/engines.js';
import { feeOf } from '../comparison/fee.js';
import { ruleOf } from '../explanation/rule-of.js';
import { evaluationOf } from '../regimes/evaluation-of.js';
import { MOST_BYTES, Visits } from './visits.js';

/** What is computed for everybody and kept for nobody. */
@ApiTags('guidance')
@Controller('api/guidance')
export class RulesController {
  private readonly visits: Visits;

  constructor(
    private readonly answers: Answers,
    private readonly engines: Engines,
    database: DataSource,
  ) {
    this.visits = new Visits(database);
  }

  @Post('curves')
  @HttpCode(200)
  @RouteConfig({ mostBytes: MOST_BYTES })
  @Operation('guidance.curve')
  @ApiResponse({ status: 200, description: 'Net by turnover', standardSchema: guidanceCurve })
  async curve(
    @Body({ schema: newCurve }) asked: NewCurve,
    @Ip() address: string,
  ): Promise<GuidanceCurve> {
    await this.visits.computing(address);
    return this.answers.curve(asked);
  }

  @Post('fees')
  @HttpCode(200)
  @RouteConfig({ mostBytes: MOST_BYTES })
  @Operation('guidance.fee')
  @ApiResponse({ status: 200, description: 'The price of a session', standardSchema: feeAnswer })
  async fee(
    @Body({ schema: feeHelper }) asked: FeeHelper,
    @Ip() address: string,
  ): Promise<FeeAnswer> {
    await this.visits.reading(address);
    return feeOf(asked);
  }

  /** One worked case: what others publish can be held against our rules. */
  @Post('evaluations')
  @HttpCode(200)
  @RouteConfig({ mostBytes: MOST_BYTES })
  @Operation('guidance.evaluate')
  @ApiResponse({ status: 200, description: 'Its figures', standardSchema: guidanceEvaluation })
  async evaluate(
    @Body({ schema: newEvaluation }) asked: NewEvaluation,
    @Ip() address: string,
  ): Promise<GuidanceEvaluation> {
    await this.visits.computing(address);
    return evaluationOf(this.engines, asked);
  }

  @Get('rules/:name')
  @Operation('guidance.rule')
  @ApiResponse({ status: 200, description: 'The rule', standardSchema: guidanceRule })
  async rule(
    @Param({ schema: ruleInPath }) { name }: RuleInPath,
    @Query({ schema: guidanceAsked }) { language }: GuidanceAsked,
    @Ip() address: string,
  ): Promise<GuidanceRule> {
    await this.visits.reading(address);
    return ruleOf(this.engines.own, name, language);
  }
}
