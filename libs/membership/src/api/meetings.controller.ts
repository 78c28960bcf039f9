import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  attendance,
  made,
  meetingFile,
  meetingInPath,
  meetingList,
  newMeeting,
  pageAsked,
  uuidField,
  type Attendance,
  type ListedMeeting,
  type Made,
  type MeetingFile,
  type MeetingInPath,
  type MeetingList,
  type NewMeetingAsked,
  type PageAsked,
} from '@plusloin/contracts';
import { IfMatch, Operation, WhoCalls, type Caller } from '@plusloin/identity';
import type { Clock } from '@plusloin/kernel';
import { pageOf, placeOf, SERVICES, type Services } from '@plusloin/platform';
import { z } from 'zod';
import type { Meeting } from '../meetings/meetings.queries.js';
import { Meetings } from '../meetings/meetings.service.js';

const place = z.tuple([z.int().min(0).max(1), z.number(), uuidField]);

/** Information meetings, for the team. */
@ApiTags('meetings')
@Controller('api/cooperatives/:cooperativeId/meetings')
export class MeetingsController {
  private readonly meetings: Meetings;
  private readonly clock: Clock;

  constructor(@Inject(SERVICES) services: Services) {
    this.clock = services.clock;
    this.meetings = new Meetings(services);
  }

  @Get()
  @Operation('meeting.list')
  @ApiResponse({ status: 200, description: 'Those to come first', standardSchema: meetingList })
  async list(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: pageAsked }) { after, limit }: PageAsked,
  ): Promise<MeetingList> {
    const at = placeOf(place, after);
    const rows = await this.meetings.page(actor, {
      ...{ after: at && { rank: at[0], order: at[1], id: at[2] }, most: limit },
    });
    const { items, next } = pageOf(rows, limit, ({ rank, order, id }) => [rank, order, id]);
    return { meetings: items.map(({ rank: _rank, order: _order, ...one }) => shown(one)), next };
  }

  @Post()
  @Operation('meeting.propose')
  @ApiResponse({ status: 201, description: 'Announced', standardSchema: made })
  async propose(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newMeeting }) wished: NewMeetingAsked,
  ): Promise<Made> {
    return { id: await this.meetings.propose(actor, wished) };
  }

  @Get(':meetingId')
  @Operation('meeting.read')
  @ApiResponse({ status: 200, description: 'The meeting', standardSchema: meetingFile })
  async read(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: meetingInPath }) { meetingId }: MeetingInPath,
  ): Promise<MeetingFile> {
    const meeting = await this.meetings.one(actor, meetingId);
    const seats = await this.meetings.seats(actor, meetingId);
    return {
      ...{ ...shown(meeting), version: meeting.version },
      hasBegun: meeting.startsAt !== null && meeting.startsAt <= this.clock.now(),
      seats: seats.map(({ number: _number, ...seat }) => seat),
    };
  }

  /** Those who were there; said again, it replaces what was said. */
  @Post(':meetingId/attendance')
  @HttpCode(204)
  @Operation('meeting.attend')
  @ApiResponse({ status: 204, description: 'The meeting was held' })
  async attend(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: meetingInPath }) { meetingId }: MeetingInPath,
    @IfMatch() version: number,
    @Body({ schema: attendance }) { present }: Attendance,
  ): Promise<void> {
    await this.meetings.attend(actor, { meetingId, present, version });
  }

  @Post(':meetingId/cancellation')
  @HttpCode(204)
  @Operation('meeting.call-off')
  @ApiResponse({ status: 204, description: 'All who answered are told' })
  async callOff(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: meetingInPath }) { meetingId }: MeetingInPath,
  ): Promise<void> {
    await this.meetings.callOff(actor, meetingId);
  }
}

const shown = ({ startsAt, dates, version: _version, ...meeting }: Meeting): ListedMeeting => ({
  ...meeting,
  startsAt: startsAt?.toISOString() ?? null,
  dates: dates.map((one) => ({ ...one })),
});
