import { calendarDate, calendarDateIn, Money } from '@plusloin/kernel';
import { letterEntries, type LetteringDraft } from '@plusloin/ledger';
import { cooperativeOf, Registry } from '@plusloin/registry';
import { UsageError, type Command } from '../command.js';
import { withInstallation } from '../installation.js';

export const letter: Command = {
  name: 'letter',
  summary: 'say which entries of an account settle each other, such as an invoice and its payment',
  parameters: 'ENTRY…',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'entity', value: 'E', summary: 'the code of the books', isRequired: true },
    { name: 'account', value: '400', summary: 'of what is to be settled', isRequired: true },
    { name: 'on', value: '2026-10-02', summary: 'from which day; today when not given' },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async ({ services, actorIn }) => {
      const entries = asked.parameters;
      if (entries.length < 2) throw new UsageError('at least two entries, such as VE-2026-3');
      const actor = await actorIn(asked.value('cooperative'));
      const day = asked.option('on');
      const drafts = await services.work.run(actor, async (tx) => {
        const { id } = await new Registry().entityOfCode(tx, asked.value('entity'));
        const { timeZone } = await cooperativeOf(tx);
        const on = day === undefined ? calendarDateIn(tx.now, timeZone) : calendarDate(day);
        return letterEntries(tx, {
          ...{ legalEntityId: id, account: asked.value('account'), entries, on },
        });
      });
      const settled = drafts.map((draft) => ({
        ...{ account: draft.account, on: draft.on, amount: settledBy(draft) },
      }));
      const lines = settled.map(
        ({ account, on, amount }) => `${amount} are settled on ${account} from ${on}\n`,
      );
      return { text: lines.join(''), json: { settled } };
    }),
};

/** One side of it: the other is the same. */
const settledBy = ({ lines }: LetteringDraft): string =>
  Money.of(lines.reduce((sum, { amount }) => (amount > 0n ? sum + amount : sum), 0n)).toString();
