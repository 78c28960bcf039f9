import { Quarter } from '@plusloin/kernel';
import type { Actor } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { lastCompleteQuarter, QuarterClose, TrialClose } from '@plusloin/statements';
import { UsageError, type Answer, type Asked, type Command } from '../command.js';
import { withInstallation, type Installation } from '../installation.js';
import { reasonOption, sayReason } from '../said-reason.js';
import { closeTable } from './close-table.js';
import { checksText, trialTable, withMends } from './trial-table.js';
import { untilClosed } from './watched-close.js';

export const closeQuarter: Command = {
  name: 'close-quarter',
  summary: 'close a quarter: checks, statements of all practices, pooled statement, proof',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'quarter', value: '2026-Q3', summary: 'the last complete one when not given' },
    { name: 'provisional', summary: 'a pooled statement that closes nothing' },
    { name: 'trial', summary: 'checks and figures of a close of which nothing is kept' },
    { name: 'retry', value: 'CODE', summary: 'only a practice that failed, or all' },
    reasonOption,
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async (installation) => {
      refuseTogether(asked);
      const actor = await installation.actorIn(asked.value('cooperative'));
      const quarter = await quarterAsked(asked, installation, actor);
      if (asked.has('trial')) return tried(installation, actor, quarter);
      return closed(asked, installation, actor, quarter);
    }),
};

function refuseTogether(asked: Asked): void {
  const given = ['provisional', 'trial', 'retry'].filter((name) => asked.has(name));
  if (given.length > 1) throw new UsageError(`--${given.join(' and --')} exclude each other`);
}

async function closed(
  asked: Asked,
  installation: Installation,
  actor: Actor,
  quarter: Quarter,
): Promise<Answer> {
  const closes = new QuarterClose(installation.services);
  const provisional = asked.has('provisional');
  const code = asked.option('retry');
  const isFinal = !provisional && code === undefined;
  if (isFinal) await sayReason(asked, installation, actor, 'close-quarter');
  const { closeId, warnings } =
    code === undefined
      ? await closes.request(actor, { quarter, provisional })
      : await closes.retry(actor, { quarter, practice: code === 'all' ? null : code });
  const summary = await untilClosed(installation, actor, closeId, {
    ...{ closes, terminal: asked.terminal },
    title: `${asked.value('cooperative')} ${quarter.label()}`,
  });
  const { storageFolder } = installation.services.config;
  return {
    text: checksText(warnings) + closeTable(summary, storageFolder),
    json: {
      ...{ closeId, isProvisional: provisional, storageFolder, ...summary },
      warnings: withMends(warnings),
    },
  };
}

async function tried(
  { services }: Installation,
  actor: Actor,
  quarter: Quarter,
): Promise<Answer> {
  const trial = await new TrialClose(services).run(actor, quarter);
  const isClear = !trial.checks.some((one) => one.isBlocking) && trial.controls.length === 0;
  const json = { ...trial, checks: withMends(trial.checks) };
  return { text: trialTable(trial), json, status: isClear ? 0 : 1 };
}

/** The quarter named, or the last one that is over. */
export async function quarterAsked(
  asked: Asked,
  { services }: Installation,
  actor: Actor,
): Promise<Quarter> {
  const text = asked.option('quarter');
  if (text === undefined) {
    const { timeZone } = await services.work.read(actor, cooperativeOf);
    return lastCompleteQuarter(services.clock.now(), timeZone);
  }
  if (!/^\d{4}-Q[1-4]$/.test(text)) throw new UsageError(`--quarter needs the form 2026-Q3`);
  return Quarter.parse(text);
}
