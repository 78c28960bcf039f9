import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  figureAsked,
  figureLines,
  figureLinesAsked,
  figurePageAsked,
  figureSources,
  type FigureAsked,
  type FigureLines,
  type FigureLinesAsked,
  type FigurePageAsked,
  type FigureSources,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { StatementFigures } from '../statement-figures.js';
import { visibleTo } from './visible-practices.js';

@ApiTags('statements')
@Controller('api/cooperatives/:cooperativeId/statements/:closeId/:subject')
export class FiguresController {
  private readonly figures = new StatementFigures();

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('figures/:books/:block/:line')
  @Operation('statement.figure')
  @ApiResponse({ status: 200, description: 'Its accounts', standardSchema: figureSources })
  sources(
    @WhoCalls() caller: Caller,
    @Param({ schema: figureAsked }) asked: FigureAsked,
  ): Promise<FigureSources> {
    return this.services.work.read(caller.actor, (tx) =>
      this.figures.sources(tx, asked, visibleTo(caller)),
    );
  }

  @Get('lines/:books/:account/:reading')
  @Operation('statement.figure-lines')
  @ApiResponse({ status: 200, description: 'By day', standardSchema: figureLines })
  lines(
    @WhoCalls() caller: Caller,
    @Param({ schema: figureLinesAsked }) asked: FigureLinesAsked,
    @Query({ schema: figurePageAsked }) page: FigurePageAsked,
  ): Promise<FigureLines> {
    return this.services.work.read(caller.actor, (tx) =>
      this.figures.lines(tx, asked, page, visibleTo(caller)),
    );
  }
}
