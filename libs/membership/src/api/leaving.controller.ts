import {
  Body,
  Controller,
  Get,
  Header,
  Inject,
  Param,
  Post,
  type StreamableFile,
} from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  archiveFileAsked,
  fileSchema,
  leavingStanding,
  newDeparture,
  stepAnswer,
  stepWish,
  type ArchiveFileAsked,
  type LeavingStanding,
  type NewDeparture,
  type StepAnswer,
  type StepWish,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { calendarDate } from '@plusloin/kernel';
import { SERVICES, type Services } from '@plusloin/platform';
import { Leaving } from '../leaving/leaving.service.js';
import { Paths } from '../path/paths.service.js';
import { answered } from './members.controller.js';
import { LOCKED_DOWN, savedAs } from './stored-file.js';

@ApiTags('leaving')
@Controller('api/cooperatives/:cooperativeId/members/:memberId')
export class LeavingController {
  private readonly leaving: Leaving;
  private readonly paths: Paths;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.leaving = new Leaving(services);
    this.paths = new Paths(services);
  }

  @Get('leaving')
  @Operation('leaving.read')
  @ApiResponse({ status: 200, description: 'What is open', standardSchema: leavingStanding })
  read(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
  ): Promise<LeavingStanding> {
    return this.leaving.standing(actor, memberId);
  }

  /** Nothing ends by it: the coordination ends a membership. */
  @Post('leaving')
  @Operation('leaving.announce')
  @ApiResponse({ status: 201, description: 'It is announced', standardSchema: stepAnswer })
  async announce(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: stepWish }) { why }: StepWish,
  ): Promise<StepAnswer> {
    return answered(await this.paths.takeOf(actor, 'announce-leaving', { memberId, why }));
  }

  /** Access ends with it; said again, it changes nothing. */
  @Post('departure')
  @Operation('leaving.end')
  @ApiResponse({ status: 201, description: 'They have left', standardSchema: stepAnswer })
  async end(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: newDeparture }) { memberCode, why, practicesUntil }: NewDeparture,
  ): Promise<StepAnswer> {
    const { leftOn: since } = await this.leaving.leave(actor, {
      ...{ memberId, memberCode, why },
      ...(practicesUntil && { practicesUntil: calendarDate(practicesUntil) }),
    });
    return { stage: 'left', since };
  }

  @Get('archive/:sha256')
  @Operation('leaving.archive')
  @Header('content-security-policy', LOCKED_DOWN)
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, description: 'The file, to be saved', schema: fileSchema })
  async archive(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: archiveFileAsked }) { memberId, sha256 }: ArchiveFileAsked,
  ): Promise<StreamableFile> {
    const { path, storagePath } = await this.leaving.archiveFile(actor, memberId, sha256);
    const name = path.replaceAll('/', '-');
    return savedAs(await this.services.storage.get(storagePath), name, 'application/octet-stream');
  }
}
