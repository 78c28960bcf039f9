import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compare as compareStatuses, ReferenceEngine, RuleEngine } from '@plusloin/guidance';
import { Curves, ownSituation, readRuleBook } from '@plusloin/guidance';

export const title = 'Compass';

/** CPU of one status, of a comparison of five, of a curve of three, of the official model. */
const AIMS = { status: 20, compared: 300, curve: 1_500, official: 2_500 };
/** Of the thread that answers requests while the official model is read in its own. */
const DELAY_MS = 100;
/** What the process may keep of the official model when its thread has ended. */
const KEPT_MB = 30;
const YEAR = 2026;
const BESIDE = fileURLToPath(new URL('parts/beside-the-model.mjs', import.meta.url));
const PAIRS = { pairs: 7, sliceMs: 500 };

/** What the API uses: each turnover is another, so that nothing is answered from memory. */
const own = new RuleEngine(readRuleBook());
let turnover = 20_000;
const basis = (country) => ({
  situation: { country, turnover: `${(turnover += 1)}.00`, costs: '2000.00' },
  ...{ year: YEAR, contribution: (amount) => (Number(amount) * 0.08).toFixed(2) },
});

/**
 * Each against the least that publicodes asks for: the same answers told to the same rules, and one
 * of them read again.
 */
export async function measure({ compare, say }) {
  const findings = [];
  const against = async (what, aim, work, wishes = {}) => {
    say(`\n${what}`);
    const found = await compare({
      ...{ ...PAIRS, ...wishes, postgres: undefined },
      ...{ subject: { name: what, work }, baseline: { name: 'answers told', work: told } },
    });
    const ms = found.subject.nodeCpuMs;
    const figure = `${ms.toFixed(1)} ms CPU, × ${found.cpu.toFixed(0)}`;
    findings.push({ what, figure, aim: `≤ ${aim} ms`, holds: ms <= aim, isVoid: found.isVoid });
  };
  for (const [name, net] of Object.entries(NETS)) {
    await against(`net of ${name}`, AIMS.status, () => netOf(net));
  }
  await against('five statuses, all open, wanted net', AIMS.compared, compared);
  await against('curve of three statuses', AIMS.curve, curve);
  const reference = new ReferenceEngine(60_000);
  const longest = { sliceMs: 3_000 };
  await against('official model, SASU', AIMS.official, () => official(reference), longest);
  await reference.close();
  return [...findings, ...(await besideTheThread(say))];
}

/** A process that has answered by our own rules asks the official model for the first time. */
async function besideTheThread(say) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', BESIDE]);
  const found = JSON.parse(stdout);
  say(`\nRSS ${found.beforeMb} MB, with the thread ${found.withMb} MB, after ${found.afterMb} MB`);
  say(`first answer ${found.coldMs} ms (${found.coldCpuMs} ms CPU), next ${found.warmMs} ms`);
  const kept = found.afterMb - found.beforeMb;
  return [
    {
      ...{ what: 'event loop beside the thread, p99', figure: `${found.delayMs} ms` },
      ...{ aim: `≤ ${DELAY_MS} ms`, holds: found.delayMs <= DELAY_MS, isVoid: false },
    },
    {
      ...{ what: 'memory kept after the thread', figure: `${kept} MB` },
      ...{ aim: `≤ ${KEPT_MB} MB`, holds: kept <= KEPT_MB, isVoid: false },
    },
  ];
}

const NETS = {
  'be-principal': 'belgique . statuts . principal . net',
  'fr-micro': 'france . statuts . micro-entreprise . net',
  'fr-sole-trader': 'france . statuts . réel . net',
  'fr-eurl': 'france . statuts . EURL . net',
};

function told() {
  own.evaluate(ownSituation(basis('FR')), ['situation . recettes']);
}

function netOf(net) {
  own.evaluate(ownSituation(basis(net.startsWith('belgique') ? 'BE' : 'FR')), [net]);
}

const FIVE = ['principal', 'complementary', 'student', 'pensioner', 'director'];

/** With the turnover for a wanted net, and what each open answer could change. */
async function compared() {
  const { situation, contribution } = basis('BE');
  await compareStatuses(
    { own, reference: own },
    {
      ...{ situation: { ...situation, year: YEAR, wantedNetMonth: '1800.00' }, contribution },
      ...{ language: 'fr', on: `${YEAR}-07-01`, statuses: FIVE.map((key) => `be-${key}`) },
    },
  );
}

async function curve() {
  const { situation, ...rest } = basis('FR');
  const statuses = ['fr-micro', 'fr-sole-trader', 'fr-eurl'];
  await new Curves(own).draw({ situation, statuses, to: '90000.00', ...rest });
}

async function official(reference) {
  const { situation } = basis('FR');
  await reference.evaluate(
    {
      date: `01/07/${YEAR}`,
      'entreprise . catégorie juridique': "'SAS'",
      'entreprise . associés': "'unique'",
      'entreprise . imposition': "'IS'",
      "entreprise . chiffre d'affaires": `${situation.turnover} €/an`,
      'entreprise . charges': `${situation.costs} €/an`,
    },
    ['dirigeant . rémunération . net', 'dirigeant . rémunération . net . après impôt'],
  );
}
