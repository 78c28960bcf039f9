import { Accounts } from '@plusloin/identity';
import { calendarDate, calendarDateIn, yearOf, type CalendarDate } from '@plusloin/kernel';
import {
  BankDetails,
  ContributionRules,
  ofCooperative,
  TwoPersonSteps,
  type NewContributionRule,
} from '@plusloin/membership';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { CooperativeSettings, Registry, type CooperativeFacts } from '@plusloin/registry';
import { SealedText } from '@plusloin/vault';

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
  { work, outbox, config }: Services,
  actor: Actor,
  slug: string,
): Promise<void> {
  const told = TOLD[slug];
  if (told === undefined) return;
  await work.run(actor, async (tx) => {
    const settings = new CooperativeSettings();
    const { version, name, timeZone } = await settings.read(tx);
    if (version > 1) return;
    const { name: legalName, registrationNumber } = await new Registry().entityOfCode(tx, 'COOP');
    await settings.change(tx, { ...told.facts, name, legalName, registrationNumber }, version);
    const [first, second] = [
      await accountOf(tx, `coordination@${told.domain}`),
      await accountOf(tx, `compta@${told.domain}`),
    ];
    const steps = new TwoPersonSteps(outbox);
    const today = calendarDateIn(tx.now, timeZone);
    const ceiling = { validFrom: today, hourly: told.hourly };
    for (const [step, reason] of [
      [
        await new BankDetails(SealedText.of(config)).change(tx, null, told.iban),
        'Compte ouvert à la création',
      ],
      [
        ofCooperative({ kind: 'price-ceiling', content: ceiling }),
        'Voté par l’assemblée de juin, article 7',
      ],
    ] as const) {
      const { id } = await steps.propose(tx, step, { reason, by: first });
      await steps.confirm(tx, id, second);
    }
    const rule = await nextRule(tx, told, today);
    await steps.propose(tx, ofCooperative({ kind: 'contribution-rule', content: rule }), {
      ...{ reason: 'Débattu le 14 novembre : alléger la part fixe des petits mois', by: second },
    });
  });
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
