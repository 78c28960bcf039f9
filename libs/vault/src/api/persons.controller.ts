import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  addedNote,
  fileSchema,
  identityShape,
  memberInPath,
  newPersonNote,
  openedPerson,
  openingAsked,
  pageAsked,
  personInPath,
  personList,
  personNotes,
  personOpenings,
  sealedPerson,
  type AddedNote,
  type Identity,
  type MemberInPath,
  type NewPersonNote,
  type OpenedPersonShown,
  type OpeningAsked,
  type PageAsked,
  type PersonInPath,
  type PersonList,
  type PersonNotes,
  type PersonOpenings,
  type SealedPersonShown,
} from '@plusloin/contracts';
import { IfMatch, Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { pageOf, SERVICES, type Services } from '@plusloin/platform';
import { openingsOf } from '../openings.queries.js';
import { OwnExports } from '../own-exports.service.js';
import { refuseOthersPerson } from '../persons.js';
import { Vault, type OpenedPerson } from '../vault.service.js';
import { placeBelow, pseudonymAfter } from './pages.js';
import { signedInVault } from '../signed-in-vault.js';

/** A member and the persons they accompany: the pseudonyms, and one identity at a time. */
@ApiTags('persons')
@Controller('api/cooperatives/:cooperativeId/members/:memberId')
export class PersonsController {
  private readonly vault: Vault;
  private readonly exports: OwnExports;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.vault = new Vault(signedInVault(services));
    this.exports = new OwnExports(signedInVault(services));
  }

  @Get('persons')
  @Operation('person.list')
  @ApiResponse({ status: 200, description: 'By pseudonym', standardSchema: personList })
  async list(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: memberInPath }) { memberId }: MemberInPath,
    @Query({ schema: pageAsked }) { after, limit }: PageAsked,
  ): Promise<PersonList> {
    const from = pseudonymAfter(after);
    const rows = await this.services.work.read(actor, (tx) =>
      this.vault.list(tx, memberId, from, limit),
    );
    const { items, next } = pageOf(rows, limit, ({ pseudonym }) => [pseudonym]);
    const persons = items.map(({ id, pseudonym, madeAt, isErased }) => ({
      ...{ id, pseudonym, addedAt: madeAt.toISOString(), isErased },
    }));
    return { persons, next };
  }

  @Post('persons')
  @Operation('person.add')
  @ApiResponse({ status: 201, description: 'The new pseudonym', standardSchema: sealedPerson })
  async add(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: memberInPath }) { memberId }: MemberInPath,
    @Body({ schema: identityShape }) identity: Identity,
  ): Promise<SealedPersonShown> {
    const { id, pseudonym } = await this.vault.seal(actor, memberId, identity);
    return { id, pseudonym };
  }

  @Get('persons/:personId/identity')
  @Operation('person.open')
  @ApiResponse({ status: 200, description: 'Who it is', standardSchema: openedPerson })
  async open(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: personInPath }) at: PersonInPath,
    @Query({ schema: openingAsked }) { reason }: OpeningAsked,
  ): Promise<OpenedPersonShown> {
    await this.refuseOthers(actor, at);
    return shownOf(await this.vault.open(actor, at.personId, reason));
  }

  @Put('persons/:personId/identity')
  @Operation('person.correct')
  @ApiResponse({ status: 200, description: 'As it is now', standardSchema: openedPerson })
  async correct(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: personInPath }) at: PersonInPath,
    @Body({ schema: identityShape }) identity: Identity,
    @IfMatch() version: number,
  ): Promise<OpenedPersonShown> {
    await this.refuseOthers(actor, at);
    return shownOf(await this.vault.correct(actor, at.personId, { identity, version }));
  }

  @Get('persons/:personId/notes')
  @Operation('person.notes')
  @ApiResponse({ status: 200, description: 'The oldest first', standardSchema: personNotes })
  async notes(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: personInPath }) at: PersonInPath,
    @Query({ schema: openingAsked }) { reason }: OpeningAsked,
  ): Promise<PersonNotes> {
    await this.refuseOthers(actor, at);
    return { notes: await this.vault.notes(actor, at.personId, reason) };
  }

  @Post('persons/:personId/notes')
  @Operation('person.note')
  @ApiResponse({ status: 201, description: 'It is sealed', standardSchema: addedNote })
  async note(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: personInPath }) at: PersonInPath,
    @Body({ schema: newPersonNote }) { text }: NewPersonNote,
  ): Promise<AddedNote> {
    await this.refuseOthers(actor, at);
    return { id: await this.vault.note(actor, at.personId, text) };
  }

  @Get('persons/:personId/openings')
  @Operation('person.openings')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: personOpenings })
  openings(
    @WhoCalls() { actor, accountId }: Caller,
    @Param({ schema: personInPath }) at: PersonInPath,
    @Query({ schema: pageAsked }) { after, limit }: PageAsked,
  ): Promise<PersonOpenings> {
    const before = placeBelow(after);
    return this.services.work.read(actor, async (tx) => {
      await refuseOthersPerson(tx, at);
      const rows = await openingsOf(tx, at.personId, { before, limit });
      const { items, next } = pageOf(rows, limit, ({ sequence }) => [sequence]);
      const openings = items.map(({ at: instant, by, actor: who, action, reason }) => ({
        ...{ at: instant.toISOString(), by, isMe: who === accountId, action, reason },
      }));
      return { openings, next };
    });
  }

  @Get('correspondence')
  @HttpCode(200)
  @Operation('person.correspondence')
  @ApiProduces('application/pdf')
  @ApiResponse({
    status: 200,
    description: 'The table, to be saved and handed over',
    schema: fileSchema,
  })
  async correspondence(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: memberInPath }) { memberId }: MemberInPath,
  ): Promise<StreamableFile> {
    const file = await this.exports.correspondence(actor, memberId);
    return new StreamableFile(file, {
      type: 'application/pdf',
      disposition: 'attachment; filename="table-de-correspondance.pdf"',
      length: file.length,
    });
  }

  /** The person of another member is answered like one that nobody knows. */
  private refuseOthers(actor: Caller['actor'], at: PersonInPath): Promise<void> {
    return this.services.work.read(actor, (tx) => refuseOthersPerson(tx, at));
  }
}

const shownOf = ({ id, pseudonym, identity, version }: OpenedPerson): OpenedPersonShown => ({
  ...{ id, pseudonym, identity, version },
});
