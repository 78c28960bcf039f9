import {
  applyDecorators,
  createParamDecorator,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiExtension, ApiOperation } from '@nestjs/swagger';
import type { Caller, SignedIn } from './caller.js';
import { ROLES_WITH_SECOND_FACTOR, ruleOf, type OperationName, type Reach } from './matrix.js';

export const OPERATION = 'plusloin:operation';
export const PUBLIC = 'plusloin:public';

/** The line of the matrix that says who may call this method. Without one no api starts. */
export const Operation = (name: OperationName): MethodDecorator =>
  applyDecorators(
    SetMetadata(OPERATION, name),
    ApiOperation({ operationId: name, summary: ruleOf(name).says, description: noteOf(name) }),
    ApiExtension('x-rights', rightsOf(name)),
  );

/** Open to everybody, on purpose: of a method, or of all methods of a controller. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

/** What the guard leaves in the request for the controller. */
export interface GuardedRequest {
  signedIn?: SignedIn;
  caller?: Caller;
  /** Whether it would be let in now; for what goes on after the answer has begun. */
  stillMay?: StillMay;
}

export type StillMay = () => Promise<boolean>;

/** The account that calls, in operations about itself. */
export const WhoIsSignedIn = createParamDecorator((_none: unknown, context: ExecutionContext) => {
  const { signedIn } = context.switchToHttp().getRequest<GuardedRequest>();
  if (signedIn === undefined) throw new Error('no guard has been here');
  return signedIn;
});

/** Who calls, in operations of a cooperative; its `actor` is for the service. */
export const WhoCalls = createParamDecorator((_none: unknown, context: ExecutionContext) => {
  const { caller } = context.switchToHttp().getRequest<GuardedRequest>();
  if (caller === undefined) throw new Error('no guard has been here');
  return caller;
});

/** For an open stream: asked again each time, without keeping a session awake. */
export const AsksAgain = createParamDecorator((_none: unknown, context: ExecutionContext) => {
  const { stillMay } = context.switchToHttp().getRequest<GuardedRequest>();
  if (stillMay === undefined) throw new Error('no guard has been here');
  return stillMay;
});

/** The line of the matrix in words, for the description of the API. */
export function noteOf(name: OperationName): string {
  const { scope, may, needsStepUp, takesTokens } = ruleOf(name);
  if (scope === 'public') return 'Everybody, signed in or not.';
  if (scope === 'account') return 'Whoever is signed in.';
  const among = (reach: Reach) =>
    Object.entries(may).flatMap(([role, reaches]) => (reaches === reach ? [role] : []));
  const lines = [
    among('all').length > 0 ? `All of the cooperative: ${among('all').join(', ')}.` : '',
    among('own').length > 0 ? `What concerns the caller: ${among('own').join(', ')}.` : '',
    `With a second factor: ${[...ROLES_WITH_SECOND_FACTOR].join(', ')}.`,
    needsStepUp ? 'Asks for a second factor shown within ten minutes.' : '',
    takesTokens ? '' : 'Takes no access token.',
  ];
  return lines.filter((line) => line !== '').join(' ');
}

const rightsOf = (name: OperationName): object => {
  const { scope, may, needsStepUp, takesTokens } = ruleOf(name);
  return { scope, may, needsStepUp, takesTokens };
};
