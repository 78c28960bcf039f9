import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Post,
  Put,
  StreamableFile,
} from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  lettersSent,
  membersFile,
  membersPreview,
  newFirstRule,
  newLetters,
  newOwnBooks,
  setUp,
  type LettersSent,
  type MembersFile,
  type MembersPreview,
  type NewFirstRule,
  type NewOwnBooks,
  type SetUp as SetUpAnswer,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { calendarDate } from '@plusloin/kernel';
import { SERVICES, type Services } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { membersTemplate } from '../set-up/members-file.js';
import { MembersImport, type JudgedLine } from '../set-up/members-import.service.js';
import { SetUp } from '../set-up/set-up.service.js';

const STANDING = { status: 200, description: 'How far it is', standardSchema: setUp };
const PREVIEW = { description: 'Line by line', standardSchema: membersPreview };

@ApiTags('set-up')
@Controller('api/cooperatives/:cooperativeId/set-up')
export class SetUpController {
  private readonly setUp = new SetUp();
  private readonly members: MembersImport;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.members = new MembersImport(services);
  }

  @Get()
  @Operation('set-up.read')
  @ApiResponse(STANDING)
  read(@WhoCalls() { actor }: Caller): Promise<SetUpAnswer> {
    return this.services.work.read(actor, (tx) => this.setUp.standing(tx));
  }

  /** Said twice it changes nothing. */
  @Put('books')
  @Operation('set-up.books')
  @ApiResponse(STANDING)
  openBooks(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newOwnBooks }) { from, vat, periodicity }: NewOwnBooks,
  ): Promise<SetUpAnswer> {
    return this.services.work.run(actor, async (tx) => {
      await this.setUp.openBooks(tx, { from: calendarDate(from), vat, periodicity });
      return this.setUp.standing(tx);
    });
  }

  @Put('contribution-rule')
  @Operation('set-up.rule')
  @ApiResponse(STANDING)
  declareRule(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newFirstRule }) { template, from, votedOn }: NewFirstRule,
  ): Promise<SetUpAnswer> {
    const days = { from: calendarDate(from), votedOn: calendarDate(votedOn) };
    return this.services.work.run(actor, async (tx) => {
      await this.setUp.declareFirstRule(tx, { template, ...days });
      return this.setUp.standing(tx);
    });
  }

  @Get('members/template')
  @Operation('set-up.template')
  @ApiProduces('text/csv')
  @ApiResponse({ status: 200, description: 'The list to fill in', schema: { type: 'string' } })
  async template(@WhoCalls() { actor }: Caller): Promise<StreamableFile> {
    const { country } = await this.services.work.read(actor, cooperativeOf);
    return new StreamableFile(Buffer.from(membersTemplate(country)), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="membres.csv"',
    });
  }

  /** Writes nothing. */
  @Post('members/previews')
  @HttpCode(200)
  @Operation('set-up.preview')
  @ApiResponse({ status: 200, ...PREVIEW })
  async preview(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: membersFile }) { csv }: MembersFile,
  ): Promise<MembersPreview> {
    return shown(await this.services.work.read(actor, (tx) => this.members.judge(tx, csv)));
  }

  /** All lines, or none when one is rejected. */
  @Post('members')
  @Operation('set-up.members')
  @ApiResponse({ status: 201, ...PREVIEW })
  take(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: membersFile }) { csv }: MembersFile,
  ): Promise<MembersPreview> {
    return this.services.work.run(actor, async (tx) => shown(await this.members.take(tx, csv)));
  }

  @Post('invitations')
  @Operation('set-up.invite')
  @ApiResponse({ status: 201, description: 'Letters on their way', standardSchema: lettersSent })
  invite(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newLetters }) _nothing: object,
  ): Promise<LettersSent> {
    const { work, outbox } = this.services;
    return work.run(actor, async (tx) => ({ sent: await this.setUp.inviteMembers(tx, outbox) }));
  }
}

function shown(lines: readonly JudgedLine[]): MembersPreview {
  const count = (wanted: JudgedLine['verdict']) =>
    lines.filter(({ verdict }) => verdict === wanted).length;
  return {
    lines: lines.map(({ member: _member, reasons, ...line }) => ({
      ...line,
      reasons: [...reasons],
    })),
    ...{ new: count('new'), known: count('known'), rejected: count('rejected') },
  };
}
