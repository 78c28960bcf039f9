import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  fileSchema,
  statement,
  statementAsked,
  statementFileAsked,
  statementList,
  statementsAsked,
  type Statement,
  type StatementAsked,
  type StatementFileAsked,
  type StatementFileKind,
  type StatementList,
  type StatementsAsked,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { PublishedStatements } from '../published-statements.js';
import { statementAfter, wordOf } from './list-cursor.js';
import { visibleTo } from './visible-practices.js';

@ApiTags('statements')
@Controller('api/cooperatives/:cooperativeId/statements')
export class StatementsController {
  private readonly published = new PublishedStatements();

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  @Operation('statement.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: statementList })
  async list(
    @WhoCalls() caller: Caller,
    @Query({ schema: statementsAsked }) { after, limit }: StatementsAsked,
  ): Promise<StatementList> {
    const asked = { visible: visibleTo(caller), after: statementAfter(after), most: limit };
    const statements = await this.services.work.read(caller.actor, (tx) =>
      this.published.list(tx, asked),
    );
    const last = statements.length === limit ? statements.at(-1) : undefined;
    return {
      statements: statements.map((one) => ({ ...one, files: [...one.files] })),
      next: last ? wordOf(last) : null,
    };
  }

  @Get(':closeId/:subject')
  @Operation('statement.read')
  @ApiResponse({
    status: 200,
    description: 'What it says, as its JSON file does',
    standardSchema: statement,
  })
  read(
    @WhoCalls() caller: Caller,
    @Param({ schema: statementAsked }) { closeId, subject }: StatementAsked,
  ): Promise<Statement> {
    return this.services.work.read(caller.actor, (tx) =>
      this.published.content(tx, closeId, subject, visibleTo(caller)),
    );
  }

  @Get(':closeId/:subject/file/:kind')
  @Operation('statement.file')
  @ApiProduces(...Object.values(MEDIA_TYPES()))
  @ApiResponse({ status: 200, description: 'The file, to be saved', schema: fileSchema })
  async file(
    @WhoCalls() caller: Caller,
    @Param({ schema: statementFileAsked }) asked: StatementFileAsked,
  ): Promise<StreamableFile> {
    const { work, storage } = this.services;
    const place = await work.run(caller.actor, (tx) =>
      this.published.file(tx, asked, visibleTo(caller)),
    );
    const name = place.path.split('/').slice(-3).join('-');
    return new StreamableFile(await storage.get(place.path), {
      type: MEDIA_TYPES()[asked.kind],
      disposition: `attachment; filename="${name}"`,
      length: place.bytes,
    });
  }
}

/** A function, since decorators read it before the module's constants are there. */
function MEDIA_TYPES(): Readonly<Record<StatementFileKind, string>> {
  return {
    json: 'application/json',
    pdf: 'application/pdf',
    csv: 'text/csv; charset=utf-8',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}
