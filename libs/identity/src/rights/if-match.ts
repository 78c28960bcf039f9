import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { VersionMissing } from '@plusloin/platform';

/**
 * The version that an edit is made on, from `If-Match: "3"`: what the answer that was read said in
 * `version` and in its ETag. The service refuses another one with `EditedMeanwhile`.
 */
export const IfMatch = createParamDecorator((_none: unknown, context: ExecutionContext) => {
  const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, unknown> }>();
  return versionIn(headers['if-match']);
});

/** Refusal: `platform.version-missing`. */
export function versionIn(header: unknown): number {
  const version = typeof header === 'string' ? /^"([1-9]\d{0,8})"$/.exec(header)?.[1] : undefined;
  if (version === undefined) throw new VersionMissing();
  return Number(version);
}
