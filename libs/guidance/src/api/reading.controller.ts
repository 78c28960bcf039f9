import { Controller, Get, Ip, Param, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  countryInPath,
  guidanceAsked,
  guidanceUnderstandings,
  relationChecklist,
  type CountryInPath,
  type GuidanceAsked,
  type GuidanceUnderstandings,
  type RelationChecklist,
} from '@plusloin/contracts';
import { Operation } from '@plusloin/identity';
import { DataSource } from 'typeorm';
import { relationChecklistOf } from '../sayings/checklist.js';
import { understandings } from '../sayings/understanding.js';
import { Visits } from './visits.js';

/** What can be read before anybody answers anything: the same texts as on the public pages. */
@ApiTags('guidance')
@Controller('api/guidance')
export class ReadingController {
  private readonly visits: Visits;

  constructor(database: DataSource) {
    this.visits = new Visits(database);
  }

  @Get('statuses')
  @Operation('guidance.statuses')
  @ApiResponse({ status: 200, description: 'Each one', standardSchema: guidanceUnderstandings })
  async statuses(
    @Query({ schema: guidanceAsked }) { language }: GuidanceAsked,
    @Ip() address: string,
  ): Promise<GuidanceUnderstandings> {
    await this.visits.reading(address);
    return { statuses: understandings(language) };
  }

  @Get('checklists/:country')
  @Operation('guidance.checklist')
  @ApiResponse({ status: 200, description: 'The questions', standardSchema: relationChecklist })
  async checklist(
    @Param({ schema: countryInPath }) { country }: CountryInPath,
    @Query({ schema: guidanceAsked }) { language }: GuidanceAsked,
    @Ip() address: string,
  ): Promise<RelationChecklist> {
    await this.visits.reading(address);
    return relationChecklistOf(country, language);
  }
}
