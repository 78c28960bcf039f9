import {
  compare,
  readRuleBook,
  ReferenceEngine,
  RuleEngine,
  StoredAnswers,
} from '@plusloin/guidance';
import { calendarDateIn } from '@plusloin/kernel';
import type { Actor, Work } from '@plusloin/platform';

/** Of the compass: whoever has the link reads it. Answers its token. */
export async function anAnswer({
  work,
  actor,
}: {
  readonly work: Work;
  readonly actor: Actor;
}): Promise<string> {
  const engines = { own: new RuleEngine(readRuleBook()), reference: new ReferenceEngine() };
  const situation = { country: 'FR', turnover: '30000.00' } as const;
  const asked = { statuses: ['fr-micro'], language: 'fr' } as const;
  return work.run(actor, async (tx) => {
    const on = calendarDateIn(tx.now, 'Europe/Brussels');
    const compared = await compare(engines, {
      ...{ ...asked, situation, on, contribution: () => '0.00' },
    });
    return (await new StoredAnswers(tx).keep(compared, asked)).token;
  });
}
