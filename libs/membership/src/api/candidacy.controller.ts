import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  candidacy,
  datesWished,
  meetingInPath,
  type Candidacy,
  type DatesWished,
  type MeetingInPath,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { OwnCandidacy } from '../front-desk/own-candidacy.service.js';

/** One's own way in. */
@ApiTags('candidacy')
@Controller('api/cooperatives/:cooperativeId/candidacy')
export class CandidacyController {
  private readonly own: OwnCandidacy;

  constructor(@Inject(SERVICES) services: Services) {
    this.own = new OwnCandidacy(services);
  }

  @Get()
  @Operation('candidacy.read')
  @ApiResponse({ status: 200, description: 'Where one is', standardSchema: candidacy })
  read(@WhoCalls() caller: Caller): Promise<Candidacy> {
    return this.own.read(caller);
  }

  @Post('information/reading')
  @HttpCode(200)
  @Operation('candidacy.confirm-reading')
  @ApiResponse({ status: 200, description: 'The day is kept', standardSchema: candidacy })
  confirmReading(@WhoCalls() caller: Caller): Promise<Candidacy> {
    return this.own.confirmReading(caller);
  }

  @Post('meetings/:meetingId/seat')
  @HttpCode(200)
  @Operation('candidacy.take-seat')
  @ApiResponse({ status: 200, description: 'It is noted', standardSchema: candidacy })
  takeSeat(
    @WhoCalls() caller: Caller,
    @Param({ schema: meetingInPath }) { meetingId }: MeetingInPath,
    @Body({ schema: datesWished }) { dates }: DatesWished,
  ): Promise<Candidacy> {
    return this.own.answerMeeting(caller, { meetingId, dates });
  }

  @Delete('meetings/:meetingId/seat')
  @Operation('candidacy.give-back')
  @ApiResponse({ status: 200, description: 'It is free again', standardSchema: candidacy })
  giveBack(
    @WhoCalls() caller: Caller,
    @Param({ schema: meetingInPath }) { meetingId }: MeetingInPath,
  ): Promise<Candidacy> {
    return this.own.giveBack(caller, meetingId);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Operation('candidacy.withdraw')
  @ApiResponse({ status: 200, description: 'The path has ended', standardSchema: candidacy })
  withdraw(@WhoCalls() caller: Caller): Promise<Candidacy> {
    return this.own.withdraw(caller);
  }
}
