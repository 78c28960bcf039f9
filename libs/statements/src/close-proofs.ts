import { whereOf } from '@plusloin/contracts';
import type { PooledStatement, PracticeStatement } from './statement-shapes.js';
import { ProofFailed } from './statements.errors.js';

/** A member's statement explains its own situation to the cent. */
export function proveSections(statement: PracticeStatement): void {
  for (const { books, proof } of statement.sections) {
    if (proof.difference !== '0.00') {
      throw new ProofFailed(`${statement.practice.code} ${books.code}`, proof.difference);
    }
  }
}

/** Every control line of the pool holds. */
export function provePool(statement: PooledStatement): void {
  const broken = statement.controls.find((control) => !control.holds);
  if (broken !== undefined) {
    const where = whereOf(broken);
    const control = where === null ? broken.code : { code: broken.code, where };
    throw new ProofFailed(control, broken.finding);
  }
}
