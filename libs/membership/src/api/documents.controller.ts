import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  documentJudgement,
  fileSchema,
  newDocumentAsked,
  uuidField,
  waitingDocuments,
  waitingDocumentsAsked,
  type DocumentId,
  type DocumentJudgement,
  type NewDocumentAsked,
  type WaitingDocuments,
  type WaitingDocumentsAsked,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { cursorOf, placeOf, SERVICES, type Services } from '@plusloin/platform';
import { z } from 'zod';
import { Documents } from '../documents/documents.service.js';
import { shown } from '../members/member-records.service.js';
import { nameIn, piecesOf, TakesDocument } from './brought-file.js';
import { LOCKED_DOWN, savedDocument } from './stored-file.js';

const place = z.tuple([uuidField]);

@ApiTags('documents')
@Controller('api/cooperatives/:cooperativeId')
export class DocumentsController {
  private readonly documents: Documents;

  constructor(@Inject(SERVICES) services: Services) {
    this.documents = new Documents(services);
  }

  @Post('members/:memberId/documents')
  @Operation('document.upload')
  @TakesDocument()
  async upload(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Query({ schema: newDocumentAsked }) of: NewDocumentAsked,
    @Headers('x-file-name') fileName: string | undefined,
    @Body() content: unknown,
  ): Promise<DocumentId> {
    const told = { ...of, name: nameIn(fileName) };
    return { id: await this.documents.uploadOf(actor, memberId, told, piecesOf(content)) };
  }

  @Get('documents')
  @Operation('document.list')
  @ApiResponse({ status: 200, description: 'First come first', standardSchema: waitingDocuments })
  async waiting(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: waitingDocumentsAsked }) { after, limit }: WaitingDocumentsAsked,
  ): Promise<WaitingDocuments> {
    const [from = null] = placeOf(place, after) ?? [];
    const found = await this.documents.waiting(actor, { after: from, limit });
    const documents = found.map((one) => {
      const { person, memberId, pathId, broughtOn } = one;
      return { ...shown(one, actor.id), person, memberId, pathId, broughtOn };
    });
    const last = found.length === limit ? found.at(-1) : undefined;
    return { documents, next: last ? cursorOf([last.id]) : null };
  }

  @Get('documents/:documentId/file')
  @Operation('document.file')
  @Header('content-security-policy', LOCKED_DOWN)
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiResponse({ status: 200, description: 'The file, to be saved', schema: fileSchema })
  async file(
    @WhoCalls() { actor, reach, own }: Caller,
    @Param('documentId') id: string,
  ): Promise<StreamableFile> {
    const visible = reach === 'all' ? reach : own.memberIds;
    return savedDocument(await this.documents.read(actor, id, visible));
  }

  /** By somebody else than who brought it; said again, it changes nothing. */
  @Put('documents/:documentId/judgement')
  @HttpCode(204)
  @Operation('document.judge')
  @ApiResponse({ status: 204, description: 'It is verified, or refused' })
  async judge(
    @WhoCalls() { actor }: Caller,
    @Param('documentId') id: string,
    @Body({ schema: documentJudgement }) of: DocumentJudgement,
  ): Promise<void> {
    if (of.judgement === 'verified') await this.documents.verify(actor, id);
    else await this.documents.refuse(actor, id, of.reason);
  }
}
