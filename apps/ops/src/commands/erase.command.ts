import { bookRetention } from '@plusloin/ledger';
import { sealedPathsOf } from '@plusloin/membership';
import { operatorActor, type Actor } from '@plusloin/platform';
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
  summary: 'destroy the key of a person, of a member, or of a path: for good',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'person', value: 'P-7K3M', summary: 'by pseudonym' },
    { name: 'member', value: 'M', summary: 'by code: all that was sealed for this member' },
    { name: 'path', value: 'ID', summary: 'of a candidate: all that they told and brought' },
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
  const subjects = kinds.flatMap((kind) => {
    const said = asked.option(kind);
    return said === undefined ? [] : [{ kind, said }];
  });
  const [subject] = subjects;
  if (subject === undefined || subjects.length > 1) {
    throw new UsageError('one of --person P-7K3M, --member M, --path ID');
  }
  const actor = await actorIn(asked.value('cooperative'));
  const all = await eraseOne(services, actor, { ...subject, reason });
  // The worker does it too; whoever restores the day after must not depend on it.
  for (const { id } of all) await new ErasureList(services).write(actor, id);
  return all[0];
}

const kinds = ['person', 'member', 'path'] as const;

interface Subject {
  readonly kind: Erasure['kind'];
  readonly said: string;
  readonly reason: ErasureReason;
}

/** The first is the one asked for: of a member, what was sealed on the way in goes too. */
async function eraseOne(
  services: Installation['services'],
  actor: Actor,
  { kind, said, reason }: Subject,
): Promise<[Erasure, ...Erasure[]]> {
  const { work } = services;
  const erasures = new Erasures(services, bookRetention);
  if (kind === 'path') return [await erasures.erasePath(actor, said, reason)];
  if (kind === 'person') {
    const id = await work.read(actor, (tx) => personIdOfPseudonym(tx, said));
    return [await erasures.erasePerson(actor, id, reason)];
  }
  const id = await work.read(actor, (tx) => memberIdOfCode(tx, said));
  const erasure = await erasures.eraseMember(actor, id, reason);
  const paths: Erasure[] = [];
  for (const path of await work.read(actor, (tx) => sealedPathsOf(tx, id))) {
    paths.push(await erasures.erasePath(actor, path, reason));
  }
  return [erasure, ...paths];
}
