import { Reopenings, type Reopening } from '@plusloin/statements';
import { UsageError, type Command } from '../command.js';
import { withInstallation } from '../installation.js';
import { sayReason } from '../said-reason.js';
import { quarterAsked } from './close-quarter.command.js';

export const reopenQuarter: Command = {
  name: 'reopen-quarter',
  summary: 'open the latest closed quarter again: one person asks, another confirms or withdraws',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'quarter', value: '2026-Q3', summary: 'the latest closed one', isRequired: true },
    { name: 'by', value: 'NAME', summary: 'who asks, confirms or withdraws', isRequired: true },
    { name: 'reason', value: '"…"', summary: 'why, of whoever asks' },
    { name: 'confirm', summary: 'agree with what somebody else has asked' },
    { name: 'withdraw', summary: 'take back what somebody has asked and nobody has confirmed' },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async (installation) => {
      const reason = asked.option('reason');
      const answers = (['confirm', 'withdraw'] as const).filter((one) => asked.has(one));
      if (answers.length + (reason === undefined ? 0 : 1) !== 1) {
        throw new UsageError('either --reason "…" to ask, --confirm to agree, or --withdraw');
      }
      const actor = await installation.actorIn(asked.value('cooperative'));
      const quarter = await quarterAsked(asked, installation, actor);
      const by = asked.value('by');
      if (reason !== undefined) await sayReason(asked, installation, actor, 'reopen-quarter');
      const reopenings = new Reopenings(installation.services);
      const reopening =
        reason === undefined
          ? await reopenings[answers[0] ?? 'confirm'](actor, { quarter, by })
          : await reopenings.ask(actor, { quarter, reason, by });
      // Why is sealed, and no output of a command keeps it: `ops reasons` and the cockpit tell.
      const { reason: _reason, ...json } = reopening;
      return { text: told(reopening), json };
    }),
};

function told(of: Reopening): string {
  const { quarter, version, proposedBy, confirmedBy, withdrawnBy } = of;
  if (withdrawnBy !== null) {
    return `${quarter} stays closed: what ${proposedBy} asked is withdrawn by ${withdrawnBy}\n`;
  }
  if (confirmedBy === null) {
    return `${proposedBy} asks to open ${quarter} again\nanother person confirms it\n`;
  }
  return (
    `${quarter} is open again, by ${proposedBy} and ${confirmedBy}\n` +
    `version ${version} is kept; the next close is version ${version + 1}\n`
  );
}
