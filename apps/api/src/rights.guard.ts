import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
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
import type { FastifyRequest } from 'fastify';

/** Stands before every method of every controller: who calls, and may they? */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly gate: Gate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, places)) return true;
    const name = this.reflector.getAllAndOverride<OperationName | undefined>(OPERATION, places);
    if (name === undefined) throw new Error('a method without an operation was called');
    if (ruleOf(name).scope === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & GuardedRequest>();
    const { method, headers, params } = request;
    const { cookie, authorization } = headers;
    const asking = { method, cookie, authorization, ids: params as PathIds };
    Object.assign(request, await this.gate.admit(name, asking));
    request.stillMay = () => this.gate.stillAdmits(name, asking);
    return true;
  }
}
