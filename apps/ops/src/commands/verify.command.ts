import { createPublicKey, type KeyObject } from 'node:crypto';
import { contexts } from '@plusloin/backoffice';
import { BooksVerifier, type Finding, type Verification } from '@plusloin/ledger';
import { operatorActor, type Actor } from '@plusloin/platform';
import { cooperativeOf, cooperatives } from '@plusloin/registry';
import { judgeStatements, type StatementsJudged } from '@plusloin/statements';
import type { Asked, Command } from '../command.js';
import { withInstallation, type Installation } from '../installation.js';
import { columns } from '../text-table.js';

export const verify: Command = {
  name: 'verify',
  summary: 'recompute the books and the statements, and name what is not as it was written',
  options: [{ name: 'cooperative', value: 'C', summary: 'its short name; all when not given' }],
  run: (asked) =>
    withInstallation(
      asked.terminal,
      async (installation) => {
        const verified: Verified[] = [];
        for (const actor of await actorsAsked(asked, installation)) {
          verified.push(await verifyOne(installation, actor));
        }
        const hasFindings = verified.some(({ findings }) => findings.length > 0);
        return {
          text: verified.map(told).join(''),
          json: { cooperatives: verified },
          status: hasFindings ? 1 : 0,
        };
      },
      ['signingKey'],
    ),
};

interface Verified extends Verification {
  readonly cooperative: string;
  /** Published closes, by how they could be judged. */
  readonly closes: StatementsJudged['judged'];
}

async function actorsAsked(asked: Asked, installation: Installation): Promise<Actor[]> {
  const slug = asked.option('cooperative');
  if (slug !== undefined) return [await installation.actorIn(slug)];
  const all = await cooperatives(installation.dataSource);
  return all.map(({ id }) => operatorActor(id));
}

async function verifyOne({ services }: Installation, actor: Actor): Promise<Verified> {
  const { work, storage } = services;
  const { slug } = await work.read(actor, cooperativeOf);
  const checks = contexts.flatMap((context) => [...(context.checks ?? [])]);
  const verifier = new BooksVerifier(work, storage, publicKeyOf(services.config), checks);
  const books = await verifier.verify(actor);
  const { findings, judged } = await judgeStatements(services, actor);
  return {
    ...{ cooperative: slug, ...books, findings: [...books.findings, ...findings] },
    closes: judged,
  };
}

function publicKeyOf({ signingKey }: { signingKey?: KeyObject }): KeyObject {
  if (signingKey === undefined) throw new Error('verify was opened without a signing key');
  return createPublicKey(signingKey);
}

function told({ cooperative, entities, anchors, closes, findings }: Verified): string {
  const entries = entities.reduce((sum, one) => sum + one.entries, 0);
  const anchored = anchors.lastAt === null ? '' : `, the last of ${anchors.lastAt}`;
  const read = `${entities.length} books, ${entries} entries, ${anchors.count} anchors${anchored}`;
  const found = findings.length === 0 ? 'nothing found' : `${findings.length} FINDINGS`;
  return `${cooperative}: ${read}, ${judgedText(closes)}: ${found}\n${columns(findings.map(row))}`;
}

/** 'closes: 8 whole', and those of another release, which cannot be made anew. */
function judgedText({ whole, figures, files }: Verified['closes']): string {
  return [
    `closes: ${whole} whole`,
    ...(figures > 0 ? [`${figures} of another release by figures and file hashes`] : []),
    ...(files > 0 ? [`${files} of another release by file hashes alone`] : []),
  ].join(', ');
}

const row = ({ check, entity, where, says, expected, found }: Finding): string[] => [
  `  ${check}`,
  entity,
  where,
  `${says}${expected === undefined ? '' : ` Attendu : ${expected}.`}${
    found === undefined ? '' : ` Trouvé : ${found}.`
  }`,
];
