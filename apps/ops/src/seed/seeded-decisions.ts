import { Accounts } from '@plusloin/identity';
import {
  calendarDate,
  calendarDateIn,
  fixedClock,
  yearOf,
  type CalendarDate,
} from '@plusloin/kernel';
import {
  BankDetails,
  ContributionRules,
  ofCooperative,
  TwoPersonSteps,
  type NewContributionRule,
  type NewStep,
} from '@plusloin/membership';
import { Work, type Actor, type Services, type Tx } from '@plusloin/platform';
import { CooperativeSettings, Registry, type CooperativeFacts } from '@plusloin/registry';
import { SealedText } from '@plusloin/vault';
import type { DataSource } from 'typeorm';

/** What the cooperatives of the demonstration say of themselves, and where their money goes. */
const TOLD: Readonly<Record<string, Told>> = {
  passerelle: {
    facts: {
      ...{ street: 'rue des Tanneurs 12', postalCode: '4020', city: 'Liège' },
      ...{ timeZone: 'Europe/Brussels', language: 'fr' },
      ...{ saysVous: false, contactEmail: 'bonjour@passerelle.test', quorumPercent: 50 },
    },
    ...{ domain: 'passerelle.test', iban: 'BE71096123456769', hourly: '75.00' },
    next: { label: '8,5 % du facturé et 12 € par mois', percent: '8.5', fixed: '12.00' },
  },
  traitdunion: {
    facts: {
      ...{ street: '8 rue de Paris', postalCode: '59000', city: 'Lille' },
      ...{ timeZone: 'Europe/Paris', language: 'fr' },
      ...{ saysVous: false, contactEmail: 'bonjour@traitdunion.test', quorumPercent: 33 },
    },
    ...{ domain: 'traitdunion.test', iban: 'FR7630006000011234567890189', hourly: '80.00' },
    next: { label: '9 % de l’encaissé et 5 € par mois', percent: '9', fixed: '5.00' },
  },
};

interface Told {
  readonly facts: Omit<CooperativeFacts, 'name' | 'legalName' | 'registrationNumber'>;
  readonly domain: string;
  readonly iban: string;
  readonly hourly: string;
  /** The rule that somebody proposes for next year. */
  readonly next: { readonly label: string; readonly percent: string; readonly fixed: string };
}

/** Facts, an account and a ceiling that two people decided, and a rule that waits. Once. */
export async function seedDecisions(
  services: Services,
  dataSource: DataSource,
  actor: Actor,
  slug: string,
): Promise<void> {
  const told = TOLD[slug];
  if (told === undefined) return;
  const { work, config } = services;
  const now = await work.read(actor, async (tx) => tx.now);
  const earlier = new Work(dataSource, fixedClock(new Date(now.getTime() - WEEK_MILLISECONDS)));
  await earlier.run(actor, async (tx) => {
    const details = new BankDetails(SealedText.of(config));
    const { iban, coming } = await details.of(tx, null, false);
    if (iban !== null || coming !== null) return;
    await decide(tx, services, told, {
      step: await details.change(tx, null, told.iban),
      reason: 'Compte ouvert à la création',
    });
  });
  await work.run(actor, async (tx) => {
    const settings = new CooperativeSettings();
    const { version, name, timeZone } = await settings.read(tx);
    if (version > 1) return;
    const { name: legalName, registrationNumber } = await new Registry().entityOfCode(tx, 'COOP');
    await settings.change(tx, { ...told.facts, name, legalName, registrationNumber }, version);
    const today = calendarDateIn(tx.now, timeZone);
    const content = { validFrom: today, hourly: told.hourly };
    await decide(tx, services, told, {
      step: ofCooperative({ kind: 'price-ceiling', content }),
      reason: 'Voté par l’assemblée de juin, article 7',
    });
    const rule = await nextRule(tx, told, today);
    const step = ofCooperative({ kind: 'contribution-rule', content: rule });
    await new TwoPersonSteps(services).propose(tx, step, {
      reason: 'Débattu le 14 novembre : alléger la part fixe des petits mois',
      by: await accountOf(tx, `compta@${told.domain}`),
    });
  });
}

/** An account number holds three days after two people have agreed on it. */
const WEEK_MILLISECONDS = 7 * 86_400_000;

/** The coordination proposes it, and the accountant agrees. */
async function decide(
  tx: Tx,
  services: Services,
  { domain }: Told,
  { step, reason }: { readonly step: NewStep; readonly reason: string },
): Promise<void> {
  const steps = new TwoPersonSteps(services);
  const by = await accountOf(tx, `coordination@${domain}`);
  const { id } = await steps.propose(tx, step, { reason, by });
  await steps.confirm(tx, id, await accountOf(tx, `compta@${domain}`));
}

/** As the rule of the day, with other figures from the first of January on. */
async function nextRule(tx: Tx, { next }: Told, today: CalendarDate): Promise<NewContributionRule> {
  const latest = (await new ContributionRules().all(tx)).findLast(({ code }) => code === 'part');
  if (latest === undefined) throw new Error('the demonstration has a rule');
  const { kind, accounts } = latest.base;
  return {
    ...{ code: 'part', label: next.label, validFrom: calendarDate(`${yearOf(today) + 1}-01-01`) },
    ...{ base: { kind, accounts }, per: latest.per },
    tiers: { how: 'marginal', steps: [{ upTo: null, percent: next.percent }] },
    fixed: { amount: next.fixed, per: 'month' },
  };
}

async function accountOf(tx: Tx, email: string): Promise<string> {
  const id = await new Accounts().ofEmail(tx, email);
  if (id === null) throw new Error(`${email} is no persona`);
  return id;
}
