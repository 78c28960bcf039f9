import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  bankDetails,
  newBankDetails,
  newPriceCeiling,
  priceCeilingList,
  twoPersonStep,
  type BankDetailsAnswer,
  type NewBankDetails,
  type NewPriceCeiling,
  type PriceCeilingList,
  type TwoPersonStep,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { calendarDate } from '@plusloin/kernel';
import { SERVICES, type Services, type Tx } from '@plusloin/platform';
import { SealedText } from '@plusloin/vault';
import { BankDetails } from '../steps/bank-details.service.js';
import { priceCeilings } from '../steps/price-ceilings.js';
import { ofCooperative, type NewStep } from '../steps/step-kinds.js';
import { TwoPersonSteps } from '../steps/two-person-steps.service.js';
import { behindSteps, proposedStep, signaturesOf } from './step-answers.js';

const WAITS = { status: 201, description: 'It waits for another', standardSchema: twoPersonStep };
const ACCOUNT = { status: 200, description: 'The account', standardSchema: bankDetails };

/** Accounts that money goes to, and what an hour may cost a person: two people change each. */
@ApiTags('two-person steps')
@Controller('api/cooperatives/:cooperativeId')
export class BankDetailsController {
  private readonly steps: TwoPersonSteps;
  private readonly details: BankDetails;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.steps = new TwoPersonSteps(services);
    this.details = new BankDetails(SealedText.of(services.config));
  }

  @Get('bank-details')
  @Operation('bank-details.read')
  @ApiResponse(ACCOUNT)
  ofCooperative(@WhoCalls() caller: Caller): Promise<BankDetailsAnswer> {
    return this.of(caller, null);
  }

  @Post('bank-details/proposals')
  @Operation('bank-details.propose')
  @ApiResponse(WAITS)
  proposeOwn(
    @WhoCalls() caller: Caller,
    @Body({ schema: newBankDetails }) { iban, reason }: NewBankDetails,
  ): Promise<TwoPersonStep> {
    return this.propose(caller, reason, (tx) => this.details.change(tx, null, iban));
  }

  @Get('members/:memberId/bank-details')
  @Operation('member.bank-details.read')
  @ApiResponse(ACCOUNT)
  ofMember(
    @WhoCalls() caller: Caller,
    @Param('memberId') memberId: string,
  ): Promise<BankDetailsAnswer> {
    return this.of(caller, memberId);
  }

  @Post('members/:memberId/bank-details/proposals')
  @Operation('member.bank-details.propose')
  @ApiResponse(WAITS)
  proposeOfMember(
    @WhoCalls() caller: Caller,
    @Param('memberId') memberId: string,
    @Body({ schema: newBankDetails }) { iban, reason }: NewBankDetails,
  ): Promise<TwoPersonStep> {
    return this.propose(caller, reason, (tx) => this.details.change(tx, memberId, iban));
  }

  @Get('price-ceilings')
  @Operation('price-ceiling.list')
  @ApiResponse({ status: 200, description: 'The last first', standardSchema: priceCeilingList })
  ceilings(@WhoCalls() { actor }: Caller): Promise<PriceCeilingList> {
    return this.services.work.read(actor, async (tx) => {
      const found = await priceCeilings(tx);
      const behind = await behindSteps(tx, this.steps, found);
      return {
        ceilings: found.map((step) => ({
          stepId: step.id,
          ...step.content,
          ...signaturesOf(step, behind),
        })),
      };
    });
  }

  @Post('price-ceilings/proposals')
  @Operation('price-ceiling.propose')
  @ApiResponse(WAITS)
  proposeCeiling(
    @WhoCalls() caller: Caller,
    @Body({ schema: newPriceCeiling }) { validFrom, hourly, reason }: NewPriceCeiling,
  ): Promise<TwoPersonStep> {
    const content = { validFrom: calendarDate(validFrom), hourly };
    const step = ofCooperative({ kind: 'price-ceiling', content });
    return this.propose(caller, reason, async () => step);
  }

  private of(
    { actor, own, roles }: Caller,
    memberId: string | null,
  ): Promise<BankDetailsAnswer> {
    const isOwn = memberId !== null && roles.includes('member') && own.memberIds.has(memberId);
    // Opening what is sealed holds the member's key, which a transaction that only reads may not.
    return this.services.work.run(actor, async (tx) => {
      const { since, coming, ...seen } = await this.details.of(tx, memberId, isOwn);
      return {
        ...{ ...seen, since: since?.toISOString() ?? null },
        coming: coming && { ...coming, from: coming.from.toISOString() },
      };
    });
  }

  private propose(
    caller: Caller,
    reason: string,
    stepIn: (tx: Tx) => Promise<NewStep>,
  ): Promise<TwoPersonStep> {
    return proposedStep({ ...this.services, steps: this.steps }, caller, { reason, stepIn });
  }
}
