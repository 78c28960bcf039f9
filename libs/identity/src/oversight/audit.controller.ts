import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  auditAsked,
  auditFileAsked,
  auditPage,
  fileSchema,
  type AuditAsked,
  type AuditFileAsked,
  type AuditPage,
} from '@plusloin/contracts';
import { SERVICES, writeAuditCsv, type Services } from '@plusloin/platform';
import type { Caller } from '../rights/caller.js';
import { Operation, WhoCalls } from '../rights/operation.js';
import { AuditReading } from './audit-reading.js';

@ApiTags('audit')
@Controller('api/cooperatives/:cooperativeId/audit')
export class AuditController {
  private readonly reading: AuditReading;

  constructor(@Inject(SERVICES) services: Services) {
    this.reading = new AuditReading(services);
  }

  @Get()
  @Operation('audit.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: auditPage })
  list(
    @WhoCalls() caller: Caller,
    @Query({ schema: auditAsked }) asked: AuditAsked,
  ): Promise<AuditPage> {
    return this.reading.page(caller, asked);
  }

  @Get('file')
  @Operation('audit.file')
  @ApiProduces('text/csv; charset=utf-8')
  @ApiResponse({ status: 200, description: 'The file, to be saved', schema: fileSchema })
  async file(
    @WhoCalls() caller: Caller,
    @Query({ schema: auditFileAsked }) asked: AuditFileAsked,
  ): Promise<StreamableFile> {
    const texts = writeAuditCsv(await this.reading.exported(caller, asked));
    return new StreamableFile(Readable.from(texts, { objectMode: false, encoding: 'utf8' }), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="journal-d-audit.csv"',
    });
  }
}
