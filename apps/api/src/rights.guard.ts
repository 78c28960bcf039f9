import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  NotSignedIn,
  OPERATION,
  PUBLIC,
  Rights,
  ruleOf,
  Sessions,
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
    private readonly sessions: Sessions,
    private readonly rights: Rights,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, places)) return true;
    const name = this.reflector.getAllAndOverride<OperationName | undefined>(OPERATION, places);
    if (name === undefined) throw new Error('a method without an operation was called');
    const { scope } = ruleOf(name);
    if (scope === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & GuardedRequest>();
    const signedIn = await this.sessions.signedIn(request.headers.cookie);
    if (signedIn === null) throw new NotSignedIn();
    request.signedIn = signedIn;
    if (scope === 'cooperative') {
      request.caller = await this.rights.callerOf(name, signedIn, request.params as PathIds);
    }
    return true;
  }
}
