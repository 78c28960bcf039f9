import { addMonths, type CalendarDate } from '@plusloin/kernel';
import {
  contributionRule,
  exemption,
  flatRate,
  type ContributionRule,
  type NewContributionRule,
} from '@plusloin/membership';
import type { Accounts } from './accounts.js';
import type { Command } from './commands.js';
import type { History } from './history.js';
import { chosen, dayIn, type Story } from './story.js';

type Terms = Omit<NewContributionRule, 'code' | 'validFrom' | 'label'>;
type Steps = NonNullable<NewContributionRule['tiers']>['steps'];

const steps = (...all: readonly (readonly [string | null, string])[]): Steps =>
  all.map(([upTo, percent]) => ({ upTo, percent }));

/** What assemblies vote, by the code of the rule. */
const votesOf = ({ receivable }: Accounts): Readonly<Record<string, readonly Terms[]>> => ({
  part: [
    { base: invoiced, tiers: flatRate('8') },
    { base: invoiced, tiers: flatRate('6.125'), fixed: { amount: '15', per: 'month' } },
    { base: invoiced, tiers: { how: 'marginal', steps: byQuarter } },
    { base: invoiced, tiers: { how: 'whole', steps: byQuarter } },
    { base: invoiced, per: 'year', tiers: { how: 'marginal', steps: byYear } },
    { base: invoiced, per: 'year', tiers: { how: 'whole', steps: byYear } },
    { base: margin, tiers: flatRate('13.5'), fixed: { amount: '30', per: 'month' } },
    { base: invoiced, tiers: flatRate('7'), floor: '60', cap: '500' },
    { base: invoiced, per: 'year', tiers: flatRate('5'), floor: '121', cap: '900' },
  ],
  fixe: [
    { base: none, fixed: { amount: '12.50', per: 'month', each: 'practice' } },
    { base: none, fixed: { amount: '50', per: 'quarter' } },
    { base: none, fixed: { amount: '120', per: 'year', each: 'practice' } },
    { base: spent, tiers: flatRate('2') },
    { base: none, fixed: { amount: '10', per: 'month' }, scope: of('cooperative-employee') },
  ],
  micro: [
    {
      ...{ insteadOf: 'part', scope: of('independent-micro'), per: 'year' },
      base: base('collected', receivable),
      tiers: { how: 'marginal', steps: byYear },
    },
  ],
});

const of = (...waysOfWorking: string[]) => ({ waysOfWorking, practices: [] });
const base = (kind: Terms['base']['kind'], ...accounts: string[]) => ({ kind, accounts });
const invoiced = base('invoiced', '70');
const margin = base('margin', '70', '604');
const spent = base('spent', '61', '62');
const none = base('none');
const byQuarter = steps(['1500', '10'], ['4000.50', '8'], [null, '6']);
const byYear = steps(['5000', '10'], ['12000', '8.333333'], [null, '5']);

/** A vote: at the beginning, or from a day of the running quarter on. */
export function vote(history: History, which: number, validFrom: CalendarDate): void {
  const codes = Object.keys(votesOf(history.accounts));
  const code = chosen(codes, which);
  const terms = chosen(votesOf(history.accounts)[code ?? ''] ?? [], Math.floor(which / 3));
  if (code === undefined || terms === undefined) return;
  const former = history.rules.findLast((one) => one.code === code);
  if (former !== undefined && former.validFrom >= validFrom) return;
  const said = { ...terms, code, validFrom, label: `vote ${which}` };
  const rule = parsed(said);
  history.votes.push(said);
  if (former !== undefined) replace(history.rules, former, { ...former, validUntil: validFrom });
  history.rules.push(rule);
  history.rules.sort(byCodeAndTime);
}

const known = new Map<string, ContributionRule>();

/** The same vote is read once: it takes longer than all that follows from it. */
function parsed(rule: NewContributionRule): ContributionRule {
  const key = JSON.stringify(rule);
  const found = known.get(key) ?? contributionRule.parse(rule);
  known.set(key, found);
  return found;
}

function replace(rules: ContributionRule[], former: ContributionRule, now: ContributionRule) {
  rules[rules.indexOf(former)] = now;
}

const byCodeAndTime = (one: ContributionRule, other: ContributionRule): number =>
  `${one.code} ${one.validFrom}` < `${other.code} ${other.validFrom}` ? -1 : 1;

/** A rule changes in the middle of a quarter. */
export function change(story: Story, command: Command): void {
  vote(story.history, command.which + command.how, dayIn(story.toClose, command.day));
}

/** A practice is let off a part of a rule, or of all, for some months. */
export function exempt(story: Story, command: Command): void {
  const { history } = story;
  const practice = chosen(history.practices, command.which);
  if (practice === undefined) return;
  const from = dayIn(story.toClose, command.day);
  const parts = (['all', 'fixed', 'share'] as const)[command.how % 3] ?? 'all';
  const said = {
    ...{ practice: practice.code, parts, from, reason: 'revenu modeste' },
    rule: command.how % 2 === 0 ? null : 'part',
    until: addMonths(from, 1 + (command.cents % 6)),
  };
  const isKnown = history.waivers.some(
    (one) => one.practice === practice.code && one.rule === said.rule && one.from === from,
  );
  if (isKnown) return;
  history.waivers.push(said);
  history.exemptions.push(exemption.parse(said));
}
