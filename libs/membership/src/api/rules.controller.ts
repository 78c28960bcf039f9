import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  newRuleProposal,
  ruleList,
  ruleTerms,
  simulation,
  simulationAsked,
  twoPersonStep,
  type NewRuleProposal,
  type RuleList,
  type Simulation,
  type SimulationAsked,
  type TwoPersonStep,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { Money, Quarter } from '@plusloin/kernel';
import { SERVICES, type Services } from '@plusloin/platform';
import { simulate } from '../contribution-simulation.js';
import { ruleHistory, simulableQuarters } from '../rule-history.queries.js';
import { firstOpenDay } from '../steps/first-open-day.js';
import { ofCooperative } from '../steps/step-kinds.js';
import { TwoPersonSteps } from '../steps/two-person-steps.service.js';
import { simulationOf } from './simulation-answer.js';
import { behindSteps, proposedStep, signaturesOf } from './step-answers.js';

/** What members contribute, as it was voted, and as it could be. */
@ApiTags('contribution rules')
@Controller('api/cooperatives/:cooperativeId/contribution-rules')
export class RulesController {
  private readonly steps: TwoPersonSteps;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.steps = new TwoPersonSteps(services);
  }

  @Get()
  @Operation('contribution-rule.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: ruleList })
  list(@WhoCalls() { actor }: Caller): Promise<RuleList> {
    return this.services.work.read(actor, async (tx) => {
      const history = await ruleHistory(tx);
      const steps = history.flatMap(({ step }) => step ?? []);
      const behind = await behindSteps(tx, this.steps, steps);
      const quarters = await simulableQuarters(tx);
      return {
        rules: history.map(({ terms, validUntil, step }) => ({
          ...{ terms: ruleTerms.parse(terms), validUntil },
          decision: step === null ? null : signaturesOf(step, behind),
        })),
        firstDay: await firstOpenDay(tx),
        quarters: quarters.map(String),
      };
    });
  }

  @Post('proposals')
  @Operation('contribution-rule.propose')
  @ApiResponse({ status: 201, description: 'It waits for another', standardSchema: twoPersonStep })
  propose(
    @WhoCalls() caller: Caller,
    @Body({ schema: newRuleProposal }) { terms, reason }: NewRuleProposal,
  ): Promise<TwoPersonStep> {
    const wanted = ofCooperative({ kind: 'contribution-rule', content: terms });
    const asked = { reason, stepIn: async () => wanted };
    return proposedStep({ ...this.services, steps: this.steps }, caller, asked);
  }

  /** Computed from the books as a close would, and kept nowhere. */
  @Post('simulations')
  @HttpCode(200)
  @Operation('contribution-rule.simulate')
  @ApiResponse({ status: 200, description: 'What it would ask', standardSchema: simulation })
  async simulate(
    @WhoCalls() { actor, reach, own }: Caller,
    @Body({ schema: simulationAsked }) { terms, quarters, base }: SimulationAsked,
  ): Promise<Simulation> {
    const ask = {
      rule: terms,
      quarters: [...new Set(quarters)].map((one) => Quarter.parse(one)),
      only: reach === 'all' ? null : [...own.practiceIds],
      base: base === undefined ? null : Money.parse(base).minor,
    };
    return simulationOf(await this.services.work.read(actor, (tx) => simulate(tx, ask)));
  }
}
