import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  Gate,
  OPERATION,
  PUBLIC,
  ruleOf,
  type GuardedRequest,
  type OperationName,
  type PathIds,
} from '@plusloin/identity';
import { CONFIG, type Config } from '@plusloin/platform';
import type { FastifyRequest } from 'fastify';
import { requestKeyOf } from './idempotency-key.js';

/** Stands before every method of every controller: who calls, and may they? */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly gate: Gate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & GuardedRequest>();
    const name = this.operationOf(context);
    const scope = name === null ? 'public' : ruleOf(name).scope;
    const key = requestKeyOf(
      request,
      scope === 'cooperative' ? name : null,
      this.config.keyEncryptionKey,
    );
    if (name === null || scope === 'public') return true;
    const { method, headers, params } = request;
    const { cookie, authorization } = headers;
    const asking = { method, cookie, authorization, ids: params as PathIds };
    const { caller, ...admitted } = await this.gate.admit(name, asking);
    Object.assign(request, admitted);
    if (caller !== undefined) {
      const actor = key === undefined ? caller.actor : { ...caller.actor, request: key };
      request.caller = { ...caller, actor };
    }
    request.stillMay = () => this.gate.stillAdmits(name, asking);
    return true;
  }

  /** null where it is open to everybody. */
  private operationOf(context: ExecutionContext): OperationName | null {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, places)) return null;
    const name = this.reflector.getAllAndOverride<OperationName | undefined>(OPERATION, places);
    if (name === undefined) throw new Error('a method without an operation was called');
    return name;
  }
}
