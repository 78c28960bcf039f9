import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Put,
  StreamableFile,
} from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  erasureDone,
  erasureWished,
  fileSchema,
  memberExportAsked,
  personExportAsked,
  personInPath,
  type ErasureDone,
  type ErasureWished,
  type ExportKind,
  type MemberExportAsked,
  type PersonExportAsked,
  type PersonInPath,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { bookRetention } from '@plusloin/ledger';
import { renderPdf, SERVICES, type PdfDocument, type Services } from '@plusloin/platform';
import { Erasures, refuseOthersPerson } from '@plusloin/vault';
import { memberExportPage, personExportPage } from '../export-pages.js';
import { MemberExports } from '../member-export.service.js';
import { PersonExports } from '../person-export.service.js';

/** What somebody may ask for about themselves: all of it, or its end. */
@ApiTags('persons')
@Controller('api/cooperatives/:cooperativeId/members/:memberId')
export class OwnPrivacyController {
  private readonly persons: PersonExports;
  private readonly members: MemberExports;
  private readonly erasures: Erasures;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.persons = new PersonExports(services);
    this.members = new MemberExports(services);
    this.erasures = new Erasures(services, bookRetention);
  }

  @Get('persons/:personId/export/:kind')
  @Operation('person.export')
  @ApiProduces('application/json', 'application/pdf')
  @ApiResponse({
    status: 200,
    description: 'A file, to be handed to the person',
    schema: fileSchema,
  })
  async person(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: personExportAsked }) { kind, ...at }: PersonExportAsked,
  ): Promise<StreamableFile> {
    await this.refuseOthers(actor, at);
    const exported = await this.persons.of(actor, at.personId);
    return fileOf(exported.pseudonym, kind, exported, personExportPage(exported));
  }

  @Put('persons/:personId/erasure')
  @HttpCode(200)
  @Operation('person.erase')
  @ApiResponse({ status: 200, description: 'The key is destroyed', standardSchema: erasureDone })
  async erase(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: personInPath }) at: PersonInPath,
    @Body({ schema: erasureWished }) { reason }: ErasureWished,
  ): Promise<ErasureDone> {
    await this.refuseOthers(actor, at);
    const { erasedAt } = await this.erasures.erasePerson(actor, at.personId, reason);
    return { erasedAt };
  }

  @Get('export/:kind')
  @Operation('member.export')
  @ApiProduces('application/json', 'application/pdf')
  @ApiResponse({ status: 200, description: 'A file, for the member alone', schema: fileSchema })
  async member(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: memberExportAsked }) { memberId, kind }: MemberExportAsked,
  ): Promise<StreamableFile> {
    const exported = await this.members.of(actor, memberId);
    return fileOf('mes-donnees', kind, exported, memberExportPage(exported));
  }

  /** The person of another member is answered like one that nobody knows. */
  private refuseOthers(actor: Caller['actor'], at: PersonInPath): Promise<void> {
    return this.services.work.read(actor, (tx) => refuseOthersPerson(tx, at));
  }
}

/** Named after the pseudonym, never after the person. */
async function fileOf(
  name: string,
  kind: ExportKind,
  content: object,
  page: PdfDocument,
): Promise<StreamableFile> {
  const bytes =
    kind === 'pdf' ? await renderPdf(page) : Buffer.from(JSON.stringify(content, null, 2));
  return new StreamableFile(bytes, {
    type: kind === 'pdf' ? 'application/pdf' : 'application/json',
    disposition: `attachment; filename="${name}.${kind}"`,
    length: bytes.length,
  });
}
