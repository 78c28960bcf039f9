import { Controller, Get, HttpCode, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  breakGlass,
  breakGlassInPath,
  breakGlassList,
  breakGlassPersonInPath,
  breakGlassPersons,
  breakGlassReason,
  openedPerson,
  pageAsked,
  sealedMembers,
  type BreakGlassInPath,
  type BreakGlassList,
  type BreakGlassPersonInPath,
  type BreakGlassPersons,
  type BreakGlassReason,
  type BreakGlassShown,
  type OpenedPersonShown,
  type PageAsked,
  type SealedMembers,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { NotFound, pageOf, SERVICES, type Services, type Tx } from '@plusloin/platform';
import { rightToRead } from '../access.js';
import { breakGlassOf, membersWithPersons, type BreakGlass } from '../break-glass.queries.js';
import { BreakGlasses } from '../break-glass.service.js';
import { refuseOthersPerson } from '../persons.js';
import { Vault, type VaultParts } from '../vault.service.js';
import { breakGlassesShown, breakGlassShown } from './break-glass-answers.js';
import { idOf, pseudonymAfter } from './pages.js';
import { signedInVault } from '../signed-in-vault.js';

/** Opening in need: asked by one person, confirmed by another, for a day. */
@ApiTags('break-glasses')
@Controller('api/cooperatives/:cooperativeId/break-glasses')
export class BreakGlassesController {
  private readonly parts: VaultParts;
  private readonly glasses: BreakGlasses;
  private readonly vault: Vault;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.parts = signedInVault(services);
    this.glasses = new BreakGlasses(signedInVault(services));
    this.vault = new Vault(this.parts);
  }

  @Get()
  @Operation('break-glass.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: breakGlassList })
  list(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: pageAsked }) { after, limit }: PageAsked,
  ): Promise<BreakGlassList> {
    const below = idOf(after);
    return this.services.work.read(actor, (tx) => breakGlassesShown(tx, { after: below, limit }));
  }

  @Get('members')
  @Operation('break-glass.members')
  @ApiResponse({ status: 200, description: 'By name', standardSchema: sealedMembers })
  async members(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: pageAsked }) { after, limit }: PageAsked,
  ): Promise<SealedMembers> {
    const page = { after: idOf(after), limit };
    const rows = await this.services.work.read(actor, (tx) => membersWithPersons(tx, page));
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { members: [...items], next };
  }

  @Get(':breakGlassId/reason')
  @Operation('break-glass.reason')
  @ApiResponse({ status: 200, description: 'In words', standardSchema: breakGlassReason })
  async reason(
    @WhoCalls() { actor, reach, own }: Caller,
    @Param({ schema: breakGlassInPath }) { breakGlassId }: BreakGlassInPath,
  ): Promise<BreakGlassReason> {
    const { memberId } = await this.known(actor, breakGlassId);
    if (reach === 'own' && !own.memberIds.has(memberId)) throw new NotFound(NAME, breakGlassId);
    return { reason: await this.glasses.reasonOf(actor, breakGlassId) };
  }

  @Put(':breakGlassId/approval')
  @HttpCode(200)
  @Operation('break-glass.approve')
  @ApiResponse({ status: 200, description: 'It is open for a day', standardSchema: breakGlass })
  async approve(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: breakGlassInPath }) { breakGlassId }: BreakGlassInPath,
  ): Promise<BreakGlassShown> {
    return this.shown(actor, await this.glasses.approve(actor, breakGlassId));
  }

  @Put(':breakGlassId/end')
  @HttpCode(200)
  @Operation('break-glass.end')
  @ApiResponse({ status: 200, description: 'Nothing opens any more', standardSchema: breakGlass })
  async end(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: breakGlassInPath }) { breakGlassId }: BreakGlassInPath,
  ): Promise<BreakGlassShown> {
    return this.shown(actor, await this.glasses.end(actor, breakGlassId));
  }

  @Get(':breakGlassId/persons')
  @Operation('break-glass.persons')
  @ApiResponse({ status: 200, description: 'By pseudonym', standardSchema: breakGlassPersons })
  persons(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: breakGlassInPath }) { breakGlassId }: BreakGlassInPath,
    @Query({ schema: pageAsked }) { after, limit }: PageAsked,
  ): Promise<BreakGlassPersons> {
    const from = pseudonymAfter(after);
    return this.services.work.read(actor, async (tx) => {
      const { memberId } = await this.opened(tx, breakGlassId);
      const rows = await this.vault.list(tx, memberId, from, limit);
      const { items, next } = pageOf(rows, limit, ({ pseudonym }) => [pseudonym]);
      const left = items.filter(({ isErased }) => !isErased);
      return { persons: left.map(({ id, pseudonym }) => ({ id, pseudonym })), next };
    });
  }

  @Get(':breakGlassId/persons/:personId/identity')
  @Operation('break-glass.open')
  @ApiResponse({ status: 200, description: 'Who it is', standardSchema: openedPerson })
  async open(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: breakGlassPersonInPath }) at: BreakGlassPersonInPath,
  ): Promise<OpenedPersonShown> {
    await this.services.work.read(actor, async (tx) => {
      const { memberId } = await this.opened(tx, at.breakGlassId);
      await refuseOthersPerson(tx, { personId: at.personId, memberId });
    });
    const opened = await this.vault.open(actor, at.personId, 'break-glass');
    const { id, pseudonym, identity, version } = opened;
    return { id, pseudonym, identity, version };
  }

  /** Of whoever asked for it alone, while it is open. */
  private async opened(tx: Tx, id: string): Promise<BreakGlass> {
    const one = await breakGlassOf(tx, id);
    if (one.askedBy !== tx.actor.id) throw new NotFound(NAME, id);
    await rightToRead(tx, this.parts.holders, one.memberId);
    return one;
  }

  private known(actor: Caller['actor'], id: string): Promise<BreakGlass> {
    return this.services.work.read(actor, (tx) => breakGlassOf(tx, id));
  }

  private shown(actor: Caller['actor'], one: BreakGlass): Promise<BreakGlassShown> {
    return this.services.work.read(actor, (tx) => breakGlassShown(tx, one));
  }
}

const NAME = 'BreakGlass';
