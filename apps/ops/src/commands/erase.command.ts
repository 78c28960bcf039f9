import { bookRetention } from '@plusloin/ledger';
import { operatorActor } from '@plusloin/platform';
import {
  ErasureList,
  Erasures,
  erasureReasons,
  memberIdOfCode,
  personIdOfPseudonym,
  type Erasure,
  type ErasureReason,
} from '@plusloin/vault';
import { UsageError, type Asked, type Command } from '../command.js';
import { withInstallation, type Installation } from '../installation.js';

export const erase: Command = {
  name: 'erase',
  summary: 'destroy the key of a person, or of a member with all persons: for good',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'person', value: 'P-7K3M', summary: 'by pseudonym' },
    { name: 'member', value: 'M', summary: 'by code: all that was sealed for this member' },
    { name: 'reason', value: 'R', summary: erasureReasons.join(', '), isRequired: true },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async (installation) => {
      const reason = erasureReasons.find((one) => one === asked.value('reason'));
      if (reason === undefined) {
        throw new UsageError(`--reason is one of ${erasureReasons.join(', ')}`);
      }
      const erasure = await eraseAsked(asked, installation, reason);
      const { kind, subjectId } = erasure;
      return { text: `the key of ${kind} ${subjectId} is destroyed\n`, json: erasure };
    }),
};

export const replayErasures: Command = {
  name: 'replay-erasures',
  summary: 'after a restore: destroy again what the list in the storage names',
  options: [],
  run: (asked) =>
    withInstallation(asked.terminal, async ({ services }) => {
      const erasures = new ErasureList(services);
      const listed = await erasures.all();
      let replayed = 0;
      for (const one of listed) {
        if (await erasures.replay(operatorActor(one.cooperativeId), one)) replayed += 1;
      }
      return {
        text: `${listed.length} erasures listed, ${replayed} were to be done again\n`,
        json: { listed: listed.length, replayed },
      };
    }),
};

async function eraseAsked(
  asked: Asked,
  { services, actorIn }: Installation,
  reason: ErasureReason,
): Promise<Erasure> {
  const [person, member] = [asked.option('person'), asked.option('member')];
  if ((person === undefined) === (member === undefined)) {
    throw new UsageError('either --person P-7K3M or --member M');
  }
  const actor = await actorIn(asked.value('cooperative'));
  const erasures = new Erasures(services, bookRetention);
  const id = await services.work.read(actor, (tx) =>
    person === undefined ? memberIdOfCode(tx, member ?? '') : personIdOfPseudonym(tx, person),
  );
  const erasure = await (person === undefined
    ? erasures.eraseMember(actor, id, reason)
    : erasures.erasePerson(actor, id, reason));
  // The worker does it too; whoever restores the day after must not depend on it.
  await new ErasureList(services).write(actor, erasure.id);
  return erasure;
}
