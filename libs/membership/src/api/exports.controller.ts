import { Controller, Get, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  cooperativeExport,
  exportInPath,
  exportList,
  fileSchema,
  type CooperativeExport,
  type ExportInPath,
  type ExportList,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import {
  CooperativeExports,
  type CooperativeExportRow,
} from '../exports/cooperative-exports.service.js';

@ApiTags('exports')
@Controller('api/cooperatives/:cooperativeId/exports')
export class ExportsController {
  private readonly exports = new CooperativeExports();

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  @Operation('export.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: exportList })
  async list(@WhoCalls() { actor, accountId }: Caller): Promise<ExportList> {
    const { work, clock } = this.services;
    const rows = await work.read(actor, (tx) => this.exports.list(tx));
    return { exports: rows.map((row) => shown(row, accountId, clock.now())) };
  }

  @Post()
  @Operation('export.ask')
  @ApiResponse({ status: 201, description: 'It begins', standardSchema: cooperativeExport })
  ask(@WhoCalls() { actor, accountId }: Caller): Promise<CooperativeExport> {
    const { work, outbox } = this.services;
    return work.run(actor, async (tx) =>
      shown(await this.exports.ask(tx, outbox, accountId), accountId, tx.now),
    );
  }

  @Get(':exportId/file')
  @Operation('export.file')
  @ApiProduces('application/zip')
  @ApiResponse({ status: 200, description: 'All of it, to be saved', schema: fileSchema })
  async file(
    @WhoCalls() { actor, accountId }: Caller,
    @Param({ schema: exportInPath }) { exportId }: ExportInPath,
  ): Promise<StreamableFile> {
    const { work, storage } = this.services;
    const { path, bytes } = await work.run(actor, (tx) =>
      this.exports.fetch(tx, exportId, accountId),
    );
    return new StreamableFile(await storage.open(path), {
      type: 'application/zip',
      disposition: `attachment; filename="${path.split('/').at(-1)}"`,
      length: bytes,
    });
  }
}

const shown = (row: CooperativeExportRow, accountId: string, now: Date): CooperativeExport => ({
  id: row.id,
  state: stateOf(row, now),
  askedAt: row.askedAt.toISOString(),
  ...{ done: row.done, total: row.total, bytes: row.bytes },
  expiresAt: row.expiresAt?.toISOString() ?? null,
  isMine: row.askedBy === accountId,
});

function stateOf(
  { expiresAt, isGivenUp }: CooperativeExportRow,
  now: Date,
): CooperativeExport['state'] {
  if (expiresAt === null) return isGivenUp ? 'failed' : 'running';
  return now < expiresAt ? 'ready' : 'expired';
}
