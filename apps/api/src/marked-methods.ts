import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { OPERATION, PUBLIC, ruleOf, type OperationName } from '@plusloin/identity';

/** A method of a controller as HTTP sees it, and the line of the matrix it stands under. */
export interface MarkedMethod {
  readonly method: string;
  readonly path: string;
  /** null where it is open to everybody. */
  readonly operation: OperationName | null;
}

/** A method that says nothing about who may call it lets no api start. */
export function refuseUnmarkedMethods(app: INestApplicationContext): void {
  markedMethods(app);
}

/** Every method of every controller. */
export function markedMethods(app: INestApplicationContext): MarkedMethod[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  return app.get(DiscoveryService).getControllers().flatMap(({ metatype }) => {
    if (metatype === null || metatype === undefined) return [];
    const { prototype } = metatype;
    const begin = String(reflector.get(PATH_METADATA, metatype));
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const verb = reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
      if (verb === undefined) return [];
      const end = String(reflector.get(PATH_METADATA, handler));
      const path = `/${begin}/${end}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
      const places = [handler, metatype];
      const isPublic = reflector.getAllAndOverride<boolean>(PUBLIC, places) === true;
      const operation = reflector.getAllAndOverride<OperationName | undefined>(OPERATION, places);
      const method = RequestMethod[verb];
      refuseUnmarked({ method, path, operation, isPublic });
      return [{ method, path, operation: operation ?? null }];
    });
  });
}

interface Found {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationName | undefined;
  readonly isPublic: boolean;
}

function refuseUnmarked({ method, path, operation, isPublic }: Found): void {
  if (isPublic === (operation !== undefined)) {
    throw new Error(`${method} ${path} needs either @Operation or @Public`);
  }
  if (operation === undefined) return;
  const isInCooperative = path.startsWith('/api/cooperatives/:cooperativeId');
  const { scope } = ruleOf(operation);
  if (scope !== 'public' && (scope === 'cooperative') !== isInCooperative) {
    throw new Error(`${method} ${path} does not fit the scope of ${operation}`);
  }
}
