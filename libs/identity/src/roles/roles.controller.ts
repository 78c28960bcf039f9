import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  roleList,
  roleListAsked,
  uuidField,
  type ListedRole,
  type RoleList,
  type RoleListAsked,
} from '@plusloin/contracts';
import { cursorOf, placeOf, Work } from '@plusloin/platform';
import { z } from 'zod';
import type { Caller } from '../rights/caller.js';
import { Operation, WhoCalls } from '../rights/operation.js';
import { Roles, type ListedGrant } from './roles.service.js';

@ApiTags('cooperative')
@Controller('api/cooperatives/:cooperativeId/roles')
export class RolesController {
  private readonly roles = new Roles();

  constructor(private readonly work: Work) {}

  @Get()
  @Operation('role.list')
  @ApiResponse({ status: 200, description: 'Who is what, by name', standardSchema: roleList })
  async list(
    @WhoCalls() { actor }: Caller,
    @Query({ schema: roleListAsked }) { limit, after }: RoleListAsked,
  ): Promise<RoleList> {
    const [name, id] = placeOf(place, after) ?? [];
    const from = name === undefined || id === undefined ? null : { name, id };
    const asked = { limit: limit + 1, after: from };
    const found = await this.work.read(actor, (tx) => this.roles.list(tx, asked));
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return { roles: shown.map(listedOf), next: last ? cursorOf([last.name, last.id]) : null };
  }

  @Delete(':grantId')
  @HttpCode(204)
  @Operation('role.end')
  @ApiResponse({ status: 204, description: 'Gone with the next request of whoever held it' })
  end(@WhoCalls() { actor }: Caller, @Param('grantId') grantId: string): Promise<void> {
    return this.work.run(actor, (tx) => this.roles.end(tx, grantId));
  }
}

const place = z.tuple([z.string(), uuidField]);

const listedOf = (one: ListedGrant): ListedRole => ({
  id: one.id,
  account: { id: one.accountId, name: one.name, email: one.email },
  role: one.role,
  member:
    one.memberId === null || one.memberCode === null || one.memberName === null
      ? null
      : { id: one.memberId, code: one.memberCode, name: one.memberName },
  since: one.since.toISOString(),
});
