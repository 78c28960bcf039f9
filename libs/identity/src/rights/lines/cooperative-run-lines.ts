import { inCooperative, nothing, reads } from './line.js';

const COORDINATOR = { coordinator: 'all' } as const;
const KEEPERS = { accountant: 'all', coordinator: 'all' } as const;
const KEEPERS_SEEN = { ...KEEPERS, auditor: 'all' } as const;
const EVERYBODY_INSIDE = { ...KEEPERS_SEEN, member: 'own', adviser: 'own' } as const;

/** How the cooperative runs itself: its facts, what two people decide, how it begins and leaves. */
export const cooperativeRunLines = {
  'settings.read': reads('The facts of the cooperative', EVERYBODY_INSIDE),
  'settings.change': inCooperative(
    'Change the facts of the cooperative',
    COORDINATOR,
    'registry.settings-changed',
  ),

  'step.list': reads('What waits for a second person', { ...KEEPERS_SEEN, member: 'own' }),
  'step.confirm': inCooperative(
    'Confirm what another person proposed',
    KEEPERS,
    'membership.step-confirmed',
    'step-up',
  ),
  'step.withdraw': inCooperative(
    'Take back or decline what was proposed, until it holds',
    { ...KEEPERS, member: 'own' },
    'membership.step-withdrawn',
  ),

  'bank-details.read': reads('The account of the cooperative', EVERYBODY_INSIDE),
  'bank-details.propose': inCooperative(
    'Propose another account',
    KEEPERS,
    'membership.step-proposed',
    'step-up',
  ),
  'member.bank-details.read': reads('The account of a member', { ...KEEPERS, member: 'own' }),
  'member.bank-details.propose': inCooperative(
    'Propose another account of a member',
    { ...KEEPERS, member: 'own' },
    'membership.step-proposed',
    'step-up',
  ),

  'price-ceiling.list': reads('The ceilings of prices', EVERYBODY_INSIDE),
  'price-ceiling.propose': inCooperative(
    'Propose another ceiling of prices',
    COORDINATOR,
    'membership.step-proposed',
  ),

  'contribution-rule.list': reads('The contribution rules', EVERYBODY_INSIDE),
  'contribution-rule.propose': inCooperative(
    'Propose another contribution rule',
    KEEPERS,
    'membership.step-proposed',
  ),
  'contribution-rule.simulate': inCooperative(
    'What a rule would have asked',
    { ...KEEPERS_SEEN, member: 'own' },
    nothing('computed, and kept nowhere'),
  ),

  'set-up.read': reads('How far a new cooperative is', COORDINATOR),
  'set-up.books': inCooperative(
    'Open the books of the cooperative',
    COORDINATOR,
    'membership.books-opened',
  ),
  'set-up.rule': inCooperative(
    'The first contribution rule',
    COORDINATOR,
    'membership.first-rule-declared',
  ),
  'set-up.template': reads('The list of members to fill in', COORDINATOR),
  'set-up.preview': inCooperative(
    'What a list of members would bring',
    COORDINATOR,
    nothing('looked at, and kept nowhere'),
  ),
  'set-up.members': inCooperative(
    'Take a list of members in',
    COORDINATOR,
    'membership.members-imported',
  ),
  'set-up.invite': inCooperative(
    'Invite the accountant and the members',
    COORDINATOR,
    'membership.letters-asked',
  ),

  'export.list': reads('The exports of everything', COORDINATOR),
  'export.ask': inCooperative(
    'Export everything',
    COORDINATOR,
    'membership.export-asked',
    'step-up',
  ),
  'export.file': inCooperative(
    'The file of an export',
    COORDINATOR,
    'membership.export-fetched',
    'step-up',
  ),
};
