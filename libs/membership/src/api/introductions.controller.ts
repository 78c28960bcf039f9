import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  introductionInPath,
  introductionList,
  messageList,
  newMessage,
  pageAsked,
  type IntroductionInPath,
  type IntroductionList,
  type MessageList,
  type NewMessage,
  type PageAsked,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { OwnIntroductions } from '../front-desk/own-introductions.service.js';

/** Two people in touch, as either of them sees it. */
@ApiTags('introductions')
@Controller('api/cooperatives/:cooperativeId/introductions')
export class IntroductionsController {
  private readonly own: OwnIntroductions;

  constructor(@Inject(SERVICES) services: Services) {
    this.own = new OwnIntroductions(services);
  }

  @Get()
  @Operation('introduction.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: introductionList })
  list(
    @WhoCalls() caller: Caller,
    @Query({ schema: pageAsked }) page: PageAsked,
  ): Promise<IntroductionList> {
    return this.own.list(caller, page);
  }

  @Post(':introductionId/consent')
  @HttpCode(200)
  @Operation('introduction.consent')
  @ApiResponse({ status: 200, description: 'Agreed', standardSchema: introductionList })
  consent(
    @WhoCalls() caller: Caller,
    @Param({ schema: introductionInPath }) { introductionId }: IntroductionInPath,
  ): Promise<IntroductionList> {
    return this.own.consent(caller, introductionId);
  }

  @Delete(':introductionId')
  @Operation('introduction.end')
  @ApiResponse({ status: 200, description: 'Ended', standardSchema: introductionList })
  end(
    @WhoCalls() caller: Caller,
    @Param({ schema: introductionInPath }) { introductionId }: IntroductionInPath,
  ): Promise<IntroductionList> {
    return this.own.end(caller, introductionId);
  }

  @Get(':introductionId/messages')
  @Operation('introduction.messages')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: messageList })
  messages(
    @WhoCalls() caller: Caller,
    @Param({ schema: introductionInPath }) { introductionId }: IntroductionInPath,
    @Query({ schema: pageAsked }) page: PageAsked,
  ): Promise<MessageList> {
    return this.own.messages(caller, introductionId, page);
  }

  @Post(':introductionId/messages')
  @Operation('introduction.write')
  @ApiResponse({ status: 201, description: 'Passed on', standardSchema: messageList })
  write(
    @WhoCalls() caller: Caller,
    @Param({ schema: introductionInPath }) { introductionId }: IntroductionInPath,
    @Body({ schema: newMessage }) { words }: NewMessage,
  ): Promise<MessageList> {
    return this.own.write(caller, introductionId, words);
  }
}
