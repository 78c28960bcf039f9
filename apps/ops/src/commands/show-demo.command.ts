import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { DEMO_PASSWORD, personas } from '@plusloin/identity';
import { BooksImport, ownCsvMapping } from '@plusloin/ledger';
import type { Command } from '../command.js';
import { demoWorld, type DemoCooperative } from '../demo/index.js';
import { withInstallation, type Installation } from '../installation.js';
import { DemoSeed } from '../seed/demo-seed.js';
import { mendingFilesOf, type MendingFile } from '../seed/mending-files.js';
import { columns } from '../text-table.js';

export const showDemo: Command = {
  name: 'show demo',
  summary: 'what there is to open in the demonstration, and what waits to be mended',
  options: [],
  run: ({ terminal }) =>
    withInstallation(terminal, async (installation) => {
      const { services, dataSource } = installation;
      const today = await new DemoSeed(services, dataSource).seededOn();
      if (today === undefined) return { text: 'Nothing is seeded yet.\n', json: null, status: 1 };
      const { lastQuarter, cooperatives } = demoWorld(today);
      const shown: ShownCooperative[] = [];
      for (const cooperative of cooperatives) {
        const { slug, name } = cooperative.registry.cooperative;
        const quarter = lastQuarter.toString();
        const files = await filesToOpen(installation, `statements/${slug}/${quarter}`);
        const mends = await waiting(installation, cooperative);
        shown.push({ name, slug, quarter: lastQuarter.label(), files, mends });
      }
      const text = `\n${shown.map(shownText).join('\n')}\n${loginsText()}`;
      return { text, json: { today, cooperatives: shown, logins: personas } };
    }),
};

interface ShownCooperative {
  readonly name: string;
  readonly slug: string;
  readonly quarter: string;
  readonly files: readonly { readonly says: string; readonly path: string }[];
  readonly mends: readonly Mend[];
}

interface Mend {
  readonly check: string;
  readonly says: string;
  readonly command: string;
  readonly isDone: boolean;
}

/** Of the statements of a quarter, those worth opening first, by what their names begin with. */
const WORTH_OPENING: readonly (readonly [begin: string, says: string])[] = [
  ['alice-as', 'Alice, complementary, VAT 21 %'],
  ['samuel-anim', 'Samuel, student, franchise, fixed part waived'],
  ['ines-psy', 'Inès, employed by the cooperative'],
  ['margaux-as', 'Margaux, whose year makes a loss'],
  ['joris-sw', 'Joris, who speaks Dutch'],
  ['emily-couns', 'Emily, who speaks English and moved to her own books'],
  ['karim-es', 'Karim, micro-entreprise'],
  ['yanis-med', 'Yanis, employed by the cooperative'],
  ['femke-gezin', 'Femke, who speaks Dutch, with a loss'],
  ['grace-couns', 'Grace, who speaks English'],
  ['pooled', 'The pooled statement'],
];

/** Nothing while the quarter is not closed. */
async function filesToOpen({ services }: Installation, folder: string) {
  const top = join(services.config.storageFolder, folder);
  const versions = await readdir(top).catch(() => []);
  const numbers = versions.flatMap((one) => /^v(\d+)$/.exec(one)?.[1] ?? []).map(Number);
  const last = Math.max(0, ...numbers);
  if (last === 0) return [];
  const names = (await readdir(join(top, `v${last}`))).sort();
  return WORTH_OPENING.flatMap(([begin, says]) =>
    names
      .filter((name) => name.startsWith(begin) && /\.(pdf|xlsx)$/.test(name))
      .map((name) => ({ says, path: nearPath(join(top, `v${last}`, name)) })),
  );
}

async function waiting(installation: Installation, cooperative: DemoCooperative): Promise<Mend[]> {
  const { services } = installation;
  const mends: Mend[] = [];
  for (const file of mendingFilesOf(services.config.dataFolder, cooperative)) {
    const { check, says } = file.blocker;
    const isDone = await isImported(installation, file);
    mends.push({ check, says, command: importCommand(file), isDone });
  }
  return mends;
}

/** Whether somebody has already taken the mending file into the books. */
async function isImported(
  { services, actorIn }: Installation,
  { cooperative, blocker, path }: MendingFile,
): Promise<boolean> {
  const preview = await new BooksImport(services.work).preview(await actorIn(cooperative), {
    entityCode: blocker.entity,
    file: { name: basename(path), open: () => createReadStream(path) },
    format: 'csv',
    mapping: ownCsvMapping,
  });
  return preview.importedOn !== undefined;
}

const importCommand = ({ cooperative, blocker, path }: MendingFile): string =>
  `npm run ops -- import csv ${nearPath(path)} --cooperative ${cooperative} ` +
  `--entity ${blocker.entity}`;

/** From where the command was typed, when the file is below it. */
const nearPath = (path: string): string => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
};

function shownText({ name, slug, quarter, files, mends }: ShownCooperative): string {
  const opened = columns(files.map(({ says, path }) => [`  ${says}`, path]));
  const open = mends.filter(({ isDone }) => !isDone);
  if (files.length > 0) return `${name}, ${quarter}, is closed. Worth opening:\n${opened}`;
  const close = `  npm run ops -- close-quarter --cooperative ${slug}\n`;
  if (open.length === 0) return `${name}, ${quarter}: nothing blocks its close.\n${close}`;
  const named = open.map(({ check, says, command }) => `  ${check}: ${says}\n    ${command}\n`);
  const heading = `${name}, ${quarter}, waits: ${open.length} to mend, each by one command.\n`;
  return `${heading}${named.join('')}  then\n  ${close}`;
}

/** As whom to look at it; they are asked for no second factor. */
function loginsText(): string {
  const rows = personas.map(({ email, role, cooperative }) => [`  ${email}`, role, cooperative]);
  return `Sign in with the password ${DEMO_PASSWORD} as:\n${columns(rows)}`;
}
