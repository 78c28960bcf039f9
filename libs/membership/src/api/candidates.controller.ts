import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  candidateFile,
  candidateList,
  candidatesAsked,
  made,
  newIntroduction,
  newMessage,
  newStep,
  pageAsked,
  pathInPath,
  peerList,
  type CandidateFile,
  type CandidateList,
  type CandidatesQuery,
  type Made,
  type NewIntroduction,
  type NewMessage,
  type NewStep,
  type PageAsked,
  type PathInPath,
  type PeerList,
} from '@plusloin/contracts';
import { Invitations, Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { pageOf, placeOf, SERVICES, type Services } from '@plusloin/platform';
import { z } from 'zod';
import { CandidateFiles } from '../front-desk/candidate-files.service.js';
import { listedOf } from '../front-desk/listed-candidate.js';
import { Candidates } from '../path/candidates.service.js';
import { Information } from '../path/information.service.js';
import { Paths } from '../path/paths.service.js';

const place = z.tuple([z.int().min(0).max(1), z.number(), z.guid()]);
const peerPlace = z.tuple([z.guid()]);

/** Those who asked to join, for the team. */
@ApiTags('candidates')
@Controller('api/cooperatives/:cooperativeId/candidates')
export class CandidatesController {
  private readonly candidates: Candidates;
  private readonly files: CandidateFiles;
  private readonly information: Information;
  private readonly paths: Paths;

  constructor(
    @Inject(SERVICES) services: Services,
    private readonly invitations: Invitations,
  ) {
    this.candidates = new Candidates(services);
    this.files = new CandidateFiles(services);
    this.information = new Information(services);
    this.paths = new Paths(services);
  }

  @Get()
  @Operation('candidate.list')
  @ApiResponse({ status: 200, description: 'Who waits comes first', standardSchema: candidateList })
  async list(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: candidatesAsked }) { stage, waiting, after, limit }: CandidatesQuery,
  ): Promise<CandidateList> {
    const at = placeOf(place, after);
    const candidates = await this.candidates.list(actor, {
      ...{ stage: stage ?? null, isLate: waiting === 'late', most: limit },
      after: at && { rank: at[0], order: at[1], pathId: at[2] },
    });
    const { next } = pageOf(candidates, limit, (last) => [last.rank, last.order, last.pathId]);
    return { candidates: candidates.map(listedOf), next };
  }

  @Get('peers')
  @Operation('candidate.peers')
  @ApiResponse({ status: 200, description: 'By name', standardSchema: peerList })
  async peers(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: pageAsked }) { after, limit }: PageAsked,
  ): Promise<PeerList> {
    const [from = null] = placeOf(peerPlace, after) ?? [];
    const rows = await this.files.peers(actor, { after: from, most: limit });
    const { items, next } = pageOf(rows, limit, ({ memberId }) => [memberId]);
    return { peers: [...items], next };
  }

  @Get(':pathId')
  @Operation('candidate.read')
  @ApiResponse({ status: 200, description: 'The file', standardSchema: candidateFile })
  read(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: pathInPath }) { pathId }: PathInPath,
  ): Promise<CandidateFile> {
    return this.files.read(actor, pathId);
  }

  @Post(':pathId/answers')
  @Operation('candidate.answer')
  @ApiResponse({ status: 201, description: 'The mail is on its way', standardSchema: made })
  async answer(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: pathInPath }) { pathId }: PathInPath,
    @Body({ schema: newMessage }) { words }: NewMessage,
  ): Promise<Made> {
    return { id: await this.files.answer(actor, pathId, words) };
  }

  @Post(':pathId/notes')
  @Operation('candidate.note')
  @ApiResponse({ status: 201, description: 'Noted', standardSchema: made })
  async note(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: pathInPath }) { pathId }: PathInPath,
    @Body({ schema: newMessage }) { words }: NewMessage,
  ): Promise<Made> {
    return { id: await this.files.note(actor, pathId, words) };
  }

  @Post(':pathId/steps')
  @Operation('candidate.step')
  @ApiResponse({ status: 201, description: 'The step is taken', standardSchema: made })
  async step(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: pathInPath }) { pathId }: PathInPath,
    @Body({ schema: newStep }) { verb, why, memberCode = '', waysOfWorking = [] }: NewStep,
  ): Promise<Made> {
    const of = { pathId, why };
    if (verb === 'agree') await this.paths.agree(actor, { ...of, memberCode, waysOfWorking });
    else await this.paths.take(actor, verb, of);
    return { id: pathId };
  }

  @Post(':pathId/information')
  @HttpCode(204)
  @Operation('candidate.inform')
  @ApiResponse({ status: 204, description: 'The waiting time runs from today' })
  async inform(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: pathInPath }) { pathId }: PathInPath,
  ): Promise<void> {
    await this.information.give(actor, pathId);
  }

  @Post(':pathId/introductions')
  @Operation('candidate.introduce')
  @ApiResponse({ status: 201, description: 'Both are asked', standardSchema: made })
  async introduce(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: pathInPath }) { pathId }: PathInPath,
    @Body({ schema: newIntroduction }) { memberId }: NewIntroduction,
  ): Promise<Made> {
    return { id: await this.files.introduce(actor, { pathId, memberId }) };
  }

  @Post(':pathId/invitation')
  @HttpCode(204)
  @Operation('candidate.invite')
  @ApiResponse({ status: 204, description: 'The letter is on its way' })
  async invite(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: pathInPath }) { pathId }: PathInPath,
  ): Promise<void> {
    await this.files.invite(actor, pathId, this.invitations);
  }
}
