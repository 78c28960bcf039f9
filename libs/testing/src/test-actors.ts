import { uuidv7 } from '@plusloin/kernel';
import { systemActor, type Actor } from '@plusloin/platform';

/** Somebody in a cooperative; in one of their own when none is given. */
export const testActor = (cooperativeId: string = uuidv7()): Actor =>
  systemActor(cooperativeId, 'test');
