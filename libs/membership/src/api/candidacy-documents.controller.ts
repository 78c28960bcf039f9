import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  documentInPath,
  fileSchema,
  newDocumentAsked,
  type DocumentId,
  type DocumentInPath,
  type NewDocumentAsked,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { OwnDocuments } from '../front-desk/own-documents.service.js';
import { nameIn, piecesOf, TakesDocument } from './brought-file.js';
import { LOCKED_DOWN, savedDocument } from './stored-file.js';

/** What a candidate brings; what is asked, and how it stands, is in their candidacy. */
@ApiTags('candidacy')
@Controller('api/cooperatives/:cooperativeId/candidacy/documents')
export class CandidacyDocumentsController {
  private readonly own: OwnDocuments;

  constructor(@Inject(SERVICES) services: Services) {
    this.own = new OwnDocuments(services);
  }

  @Post()
  @Operation('candidacy.bring-document')
  @TakesDocument()
  async bring(
    @WhoCalls() caller: Caller,
    @Query({ schema: newDocumentAsked }) of: NewDocumentAsked,
    @Headers('x-file-name') fileName: string | undefined,
    @Body() content: unknown,
  ): Promise<DocumentId> {
    const told = { ...of, name: nameIn(fileName) };
    return { id: await this.own.upload(caller, told, piecesOf(content)) };
  }

  @Get(':documentId/file')
  @Operation('candidacy.document-file')
  @Header('content-security-policy', LOCKED_DOWN)
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiResponse({ status: 200, description: 'The file, to be saved', schema: fileSchema })
  async file(
    @WhoCalls() caller: Caller,
    @Param({ schema: documentInPath }) { documentId }: DocumentInPath,
  ): Promise<StreamableFile> {
    return savedDocument(await this.own.read(caller, documentId));
  }

  @Delete(':documentId')
  @HttpCode(204)
  @Operation('candidacy.withdraw-document')
  @ApiResponse({ status: 204, description: 'It is gone, file and all' })
  async withdraw(
    @WhoCalls() caller: Caller,
    @Param({ schema: documentInPath }) { documentId }: DocumentInPath,
  ): Promise<void> {
    await this.own.withdraw(caller, documentId);
  }
}
