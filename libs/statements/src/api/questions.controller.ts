import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  newAnswer,
  newQuestion,
  question,
  questionInPath,
  questionList,
  questionsAsked,
  statementAsked,
  uuidField,
  type NewAnswer,
  type NewQuestion,
  type Question,
  type QuestionInPath,
  type QuestionList,
  type QuestionsAsked,
  type StatementAsked,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { cursorOf, placeOf, SERVICES, type Services } from '@plusloin/platform';
import { z } from 'zod';
import { Questions } from '../questions.service.js';
import { visibleTo } from './visible-practices.js';

const place = z.tuple([z.iso.datetime(), uuidField]);

/** Questions on a figure: of the member, answered by the accountants. */
@ApiTags('questions')
@Controller('api/cooperatives/:cooperativeId')
export class QuestionsController {
  private readonly questions: Questions;

  constructor(@Inject(SERVICES) services: Services) {
    this.questions = new Questions(services);
  }

  @Post('statements/:closeId/:subject/questions')
  @Operation('question.ask')
  @ApiResponse({ status: 201, description: 'It waits for an answer', standardSchema: question })
  ask(
    @WhoCalls() { actor, own }: Caller,
    @Param({ schema: statementAsked }) { closeId, subject }: StatementAsked,
    @Body({ schema: newQuestion }) asked: NewQuestion,
  ): Promise<Question> {
    return this.questions.ask(actor, { ...asked, closeId, subject }, [...own.practiceIds]);
  }

  @Get('questions')
  @Operation('question.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: questionList })
  async list(
    @WhoCalls() caller: Caller,
    @Query({ schema: questionsAsked }) { after, limit, ...wanted }: QuestionsAsked,
  ): Promise<QuestionList> {
    const read = placeOf(place, after);
    const from = read === null ? null : { askedAt: read[0], id: read[1] };
    const asked = { ...wanted, visible: visibleTo(caller), after: from, most: limit };
    const { questions, last } = await this.questions.list(caller.actor, asked);
    return { questions, next: last ? cursorOf([last.askedAt, last.id]) : null };
  }

  @Get('questions/:questionId')
  @Operation('question.read')
  @ApiResponse({ status: 200, description: 'With what was said', standardSchema: question })
  read(
    @WhoCalls() caller: Caller,
    @Param({ schema: questionInPath }) { questionId }: QuestionInPath,
  ): Promise<Question> {
    return this.questions.read(caller.actor, questionId, visibleTo(caller));
  }

  @Post('questions/:questionId/messages')
  @Operation('question.reply')
  @ApiResponse({ status: 201, description: 'With what was said', standardSchema: question })
  reply(
    @WhoCalls() caller: Caller,
    @Param({ schema: questionInPath }) { questionId }: QuestionInPath,
    @Body({ schema: newAnswer }) { text }: NewAnswer,
  ): Promise<Question> {
    return this.questions.reply(caller.actor, questionId, text, visibleTo(caller));
  }
}
