import { Money } from '@plusloin/kernel';
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
  if (broken !== undefined) throw new ProofFailed(broken.label, broken.finding);
}

/** The members' statements, made apart from the pool, must say the same. */
export function proveMembers(pooled: PooledStatement, members: readonly PracticeStatement[]): void {
  for (const row of pooled.practices) {
    const own = members.find((one) => one.practice.code === row.code);
    const results = own?.sections.map((section) => section.totals.result.quarter) ?? [];
    const sum = results.reduce((total, text) => total.plus(Money.parse(text)), Money.zero());
    const gap = sum.minus(Money.parse(row.result));
    if (own === undefined || !gap.isZero()) {
      throw new ProofFailed(`relevé ${row.code} − relevé groupé`, gap.toString());
    }
  }
}
