import { Controller, Delete, Get, HttpCode, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  stepInPath,
  stepList,
  stepsAsked,
  twoPersonStep,
  type StepInPath,
  type StepList,
  type StepsAsked,
  type TwoPersonStep,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { stepsOf } from '../steps/steps.queries.js';
import { TwoPersonSteps } from '../steps/two-person-steps.service.js';
import { behindSteps, shownStep, stepAfter, wordOf } from './step-answers.js';

@ApiTags('two-person steps')
@Controller('api/cooperatives/:cooperativeId/two-person-steps')
export class StepsController {
  private readonly steps: TwoPersonSteps;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.steps = new TwoPersonSteps(services);
  }

  @Get()
  @Operation('step.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: stepList })
  list(
    @WhoCalls() { actor, accountId, reach, own }: Caller,
    @Query({ schema: stepsAsked }) { state, after, limit }: StepsAsked,
  ): Promise<StepList> {
    const ofMembers = reach === 'all' ? reach : [...own.memberIds];
    const wanted = { ofMembers, openOnly: state === 'open', after: stepAfter(after), most: limit };
    return this.services.work.read(actor, async (tx) => {
      const found = await stepsOf(tx, wanted);
      const behind = await behindSteps(tx, this.steps, found);
      const last = found.length === limit ? found.at(-1) : undefined;
      return {
        steps: found.map((one) => shownStep(one, behind, { accountId, now: tx.now })),
        next: last ? wordOf(last) : null,
      };
    });
  }

  /** Repeated by the same person, it answers the same. */
  @Put(':stepId/confirmation')
  @HttpCode(200)
  @Operation('step.confirm')
  @ApiResponse({ status: 200, description: 'It holds, or will', standardSchema: twoPersonStep })
  confirm(
    @WhoCalls() { actor, accountId }: Caller,
    @Param({ schema: stepInPath }) { stepId }: StepInPath,
  ): Promise<TwoPersonStep> {
    return this.services.work.run(actor, async (tx) => {
      const step = await this.steps.confirm(tx, stepId, accountId);
      const behind = await behindSteps(tx, this.steps, [step]);
      return shownStep(step, behind, { accountId, now: tx.now });
    });
  }

  /** By whoever proposed it or declines it; of a member's account, by the member too. */
  @Delete(':stepId')
  @HttpCode(204)
  @Operation('step.withdraw')
  @ApiResponse({ status: 204, description: 'Nobody waits for it any more' })
  async withdraw(
    @WhoCalls() { actor, accountId, reach, own }: Caller,
    @Param({ schema: stepInPath }) { stepId }: StepInPath,
  ): Promise<void> {
    const asked = { by: accountId, ofMembers: reach === 'all' ? reach : own.memberIds };
    await this.services.work.run(actor, (tx) => this.steps.withdraw(tx, stepId, asked));
  }
}
