import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  adviserList,
  adviserNamed,
  adviserStanding,
  appointmentSettled,
  documentId,
  newAppointmentAsked,
  newNote,
  noteList,
  type AdviserList,
  type AdviserNamed,
  type AdviserStanding,
  type AppointmentSettled,
  type DocumentId,
  type NewAppointmentAsked,
  type NewNote,
  type NoteList,
} from '@plusloin/contracts';
import { IfMatch, Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { AdviserNotes } from '../path/adviser-notes.service.js';
import { Advisers } from '../path/advisers.service.js';
import { NamedAdvisers } from '../path/named-advisers.service.js';

@ApiTags('advisers')
@Controller('api/cooperatives/:cooperativeId')
export class AdvisersController {
  private readonly named: NamedAdvisers;
  private readonly advisers: Advisers;
  private readonly notes: AdviserNotes;

  constructor(@Inject(SERVICES) services: Services) {
    this.named = new NamedAdvisers(services);
    this.advisers = new Advisers(services);
    this.notes = new AdviserNotes(services);
  }

  @Get('advisers')
  @Operation('adviser.list')
  @ApiResponse({ status: 200, description: 'By name', standardSchema: adviserList })
  async list(@WhoCalls() { actor }: Caller): Promise<AdviserList> {
    return { advisers: await this.named.list(actor) };
  }

  @Put('members/:memberId/adviser')
  @Operation('adviser.name')
  @ApiResponse({
    ...{ status: 200, description: 'They accompany from now on', standardSchema: adviserStanding },
  })
  async name(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @IfMatch() version: number,
    @Body({ schema: adviserNamed }) { accountId }: AdviserNamed,
  ): Promise<AdviserStanding> {
    const now = await this.named.name(actor, { memberId, accountId, version });
    return { accountId, version: now };
  }

  @Post('members/:memberId/appointments')
  @Operation('appointment.make')
  @ApiResponse({ status: 201, description: 'It is in the diary', standardSchema: documentId })
  async appoint(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: newAppointmentAsked }) of: NewAppointmentAsked,
  ): Promise<DocumentId> {
    return { id: await this.named.appoint(actor, memberId, of) };
  }

  @Put('members/:memberId/appointments/:appointmentId/state')
  @HttpCode(204)
  @Operation('appointment.settle')
  @ApiResponse({ status: 204, description: 'It was held, or will not be' })
  async settle(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Param('appointmentId') id: string,
    @Body({ schema: appointmentSettled }) { state }: AppointmentSettled,
  ): Promise<void> {
    await this.advisers.settle(actor, { id, as: state, memberId });
  }

  @Get('members/:memberId/notes')
  @Operation('note.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: noteList })
  async read(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
  ): Promise<NoteList> {
    return { notes: await this.notes.open(actor, memberId) };
  }

  @Post('members/:memberId/notes')
  @Operation('note.add')
  @ApiResponse({ status: 201, description: 'It is sealed', standardSchema: documentId })
  async write(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: newNote }) { text }: NewNote,
  ): Promise<DocumentId> {
    return { id: await this.notes.add(actor, memberId, text) };
  }
}
