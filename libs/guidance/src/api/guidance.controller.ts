import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Ip,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  answerInPath,
  explanationAsked,
  explainedFigure,
  fileSchema,
  guidanceAgain,
  guidanceComparison,
  newComparison,
  type AnswerInPath,
  type ExplainedFigure,
  type ExplanationAsked,
  type GuidanceAgain,
  type GuidanceComparison,
  type NewComparison,
} from '@plusloin/contracts';
import { Operation } from '@plusloin/identity';
import { DataSource } from 'typeorm';
import { Answers } from '../answers/answers.service.js';
import { calendarOf } from '../answers/calendar.js';
import { MOST_BYTES, Visits } from './visits.js';

/** What a situation opens, for everybody; its link is all that leads to it again. */
@ApiTags('guidance')
@Controller('api/guidance/comparisons')
export class GuidanceController {
  private readonly visits: Visits;

  constructor(
    private readonly answers: Answers,
    database: DataSource,
  ) {
    this.visits = new Visits(database);
  }

  @Post()
  @RouteConfig({ mostBytes: MOST_BYTES })
  @Operation('guidance.compare')
  @ApiResponse({ status: 201, description: 'Kept', standardSchema: guidanceComparison })
  async compare(
    @Body({ schema: newComparison }) asked: NewComparison,
    @Ip() address: string,
  ): Promise<GuidanceComparison> {
    await this.visits.keeping(address);
    return this.answers.ask(asked);
  }

  @Get(':token')
  @Operation('guidance.comparison')
  @ApiResponse({ status: 200, description: 'As told', standardSchema: guidanceComparison })
  async read(
    @Param({ schema: answerInPath }) { token }: AnswerInPath,
    @Ip() address: string,
  ): Promise<GuidanceComparison> {
    await this.visits.reading(address);
    return this.answers.read(token);
  }

  @Post(':token/again')
  @HttpCode(200)
  @Operation('guidance.compare-again')
  @ApiResponse({ status: 200, description: 'What differs', standardSchema: guidanceAgain })
  async again(
    @Param({ schema: answerInPath }) { token }: AnswerInPath,
    @Ip() address: string,
  ): Promise<GuidanceAgain> {
    await this.visits.computing(address);
    return this.answers.again(token);
  }

  @Delete(':token')
  @HttpCode(204)
  @Operation('guidance.forget')
  @ApiResponse({ status: 204, description: 'It is gone' })
  async forget(
    @Param({ schema: answerInPath }) { token }: AnswerInPath,
    @Ip() address: string,
  ): Promise<void> {
    await this.visits.reading(address);
    await this.answers.forget(token);
  }

  @Get(':token/explanations')
  @Operation('guidance.explain')
  @ApiResponse({ status: 200, description: 'What made it', standardSchema: explainedFigure })
  async explain(
    @Param({ schema: answerInPath }) { token }: AnswerInPath,
    @Query({ schema: explanationAsked }) asked: ExplanationAsked,
    @Ip() address: string,
  ): Promise<ExplainedFigure> {
    await this.visits.computing(address);
    return this.answers.explained(token, asked);
  }

  @Get(':token/calendar.ics')
  @Operation('guidance.calendar')
  @ApiProduces('text/calendar')
  @ApiResponse({ status: 200, description: 'The duties, to be saved', schema: fileSchema })
  async calendar(
    @Param({ schema: answerInPath }) { token }: AnswerInPath,
    @Ip() address: string,
  ): Promise<StreamableFile> {
    await this.visits.reading(address);
    const bytes = Buffer.from(calendarOf(await this.answers.read(token)));
    return saved(bytes, 'plusloin.ics', 'text/calendar; charset=utf-8');
  }

  @Get(':token/pdf')
  @Operation('guidance.paper')
  @ApiProduces('application/pdf')
  @ApiResponse({ status: 200, description: 'Two pages, to be saved', schema: fileSchema })
  async paper(
    @Param({ schema: answerInPath }) { token }: AnswerInPath,
    @Ip() address: string,
  ): Promise<StreamableFile> {
    await this.visits.computing(address);
    return saved(await this.answers.paper(token), 'plusloin.pdf', 'application/pdf');
  }
}

const saved = (bytes: Buffer, name: string, type: string): StreamableFile =>
  new StreamableFile(bytes, {
    ...{ type, length: bytes.length },
    disposition: `attachment; filename="${name}"`,
  });
