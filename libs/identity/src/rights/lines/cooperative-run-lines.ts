import { inCooperative } from './line.js';

const COORDINATOR = { coordinator: 'all' } as const;
const KEEPERS = { accountant: 'all', coordinator: 'all' } as const;
const KEEPERS_SEEN = { ...KEEPERS, auditor: 'all' } as const;
const EVERYBODY_INSIDE = { ...KEEPERS_SEEN, member: 'own', adviser: 'own' } as const;

/** How the cooperative runs itself: its facts, what two people decide, how it begins and leaves. */
export const cooperativeRunLines = {
  'settings.read': inCooperative('The facts of the cooperative', EVERYBODY_INSIDE),
  'settings.change': inCooperative('Change the facts of the cooperative', COORDINATOR),

  'step.list': inCooperative('What waits for a second person', {
    ...KEEPERS_SEEN,
    member: 'own',
  }),
  'step.confirm': inCooperative('Confirm what another person proposed', KEEPERS, 'step-up'),
  'step.withdraw': inCooperative('Take back or decline what was proposed, until it holds', {
    ...KEEPERS,
    member: 'own',
  }),

  'bank-details.read': inCooperative('The account of the cooperative', EVERYBODY_INSIDE),
  'bank-details.propose': inCooperative('Propose another account', KEEPERS, 'step-up'),
  'member.bank-details.read': inCooperative('The account of a member', {
    ...KEEPERS,
    member: 'own',
  }),
  'member.bank-details.propose': inCooperative(
    'Propose another account of a member',
    { ...KEEPERS, member: 'own' },
    'step-up',
  ),

  'price-ceiling.list': inCooperative('The ceilings of prices', EVERYBODY_INSIDE),
  'price-ceiling.propose': inCooperative('Propose another ceiling of prices', COORDINATOR),

  'contribution-rule.list': inCooperative('The contribution rules', EVERYBODY_INSIDE),
  'contribution-rule.propose': inCooperative('Propose another contribution rule', KEEPERS),
  'contribution-rule.simulate': inCooperative('What a rule would have asked', {
    ...KEEPERS_SEEN,
    member: 'own',
  }),

  'set-up.read': inCooperative('How far a new cooperative is', COORDINATOR),
  'set-up.books': inCooperative('Open the books of the cooperative', COORDINATOR),
  'set-up.rule': inCooperative('The first contribution rule', COORDINATOR),
  'set-up.template': inCooperative('The list of members to fill in', COORDINATOR),
  'set-up.preview': inCooperative('What a list of members would bring', COORDINATOR),
  'set-up.members': inCooperative('Take a list of members in', COORDINATOR),
  'set-up.invite': inCooperative('Invite the accountant and the members', COORDINATOR),

  'export.list': inCooperative('The exports of everything', COORDINATOR),
  'export.ask': inCooperative('Export everything', COORDINATOR, 'step-up'),
  'export.file': inCooperative('The file of an export', COORDINATOR, 'step-up'),
};
