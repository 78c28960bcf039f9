import { amountsOf } from './asking.js';
import { acrossBorder, onePayer } from './reasons-shared.js';
import type { Reason } from './verdicts.js';

const MICRO_CEILING = 'france . micro . plafond de recettes';

const micro: Reason = (asking) => {
  const ceiling = amountsOf(asking, [MICRO_CEILING]).get(MICRO_CEILING);
  const { turnover } = asking.answers;
  const isPassed = ceiling !== undefined && turnover !== undefined && Number(turnover) > ceiling;
  return isPassed ? ['check', 'fr.micro.ceiling'] : ['open', 'fr.open.micro'];
};

/** Its income limit is of the household, two years before: no answer of the form tells it. */
const withholding: Reason = ({ answers }) =>
  answers.withholdingOption === true ? ['check', 'fr.micro.withholding'] : undefined;

const soleTrader: Reason = () => ['open', 'fr.open.sole-trader'];
const company: Reason = () => ['open', 'fr.open.company'];

const unemployed: Reason = ({ answers }) =>
  answers.now === 'unemployed' ? ['check', 'fr.unemployed'] : undefined;

const unemployedWage: Reason = ({ answers }) =>
  answers.now === 'unemployed' ? ['check', 'fr.unemployed.wage'] : undefined;

const pensioner: Reason = ({ answers }) =>
  answers.now === 'pensioner' ? ['check', 'fr.pensioner'] : undefined;

const umbrella: Reason = ({ answers: { helpsAtHome } }) => {
  if (helpsAtHome === undefined) return ['check', 'fr.umbrella.ask'];
  return helpsAtHome ? ['closed', 'fr.umbrella.personal-services'] : ['open', 'fr.umbrella.open'];
};

const activityCooperative: Reason = ({ answers }) =>
  answers.structureFee === undefined ? ['check', 'fr.cae.ask'] : ['open', 'fr.cae.open'];

const group: Reason = ({ answers }) =>
  answers.offeredWage === undefined ? ['check', 'fr.group.ask'] : ['open', 'fr.group.open'];

/** The law keeps the title, and posts under it, for who holds the diploma. */
const title: Reason = ({ key, answers }) => {
  if (answers.hasTitle !== false) return undefined;
  if (answers.profession === 'psychologist') return ['check', 'fr.title.psychologist'];
  if (answers.profession !== 'social-worker') return undefined;
  return key === 'fr-group-employee'
    ? ['closed', 'fr.title.social-worker-post']
    : ['check', 'fr.title.social-worker'];
};

const everywhere = [pensioner, title, acrossBorder];
const ofOwn = [unemployed, onePayer('fr.one-payer'), ...everywhere];
const waged = [unemployedWage, ...everywhere];

export const frenchReasons = {
  'fr-micro': [micro, withholding, ...ofOwn],
  'fr-sole-trader': [soleTrader, ...ofOwn],
  'fr-eurl': [company, ...ofOwn],
  'fr-sasu': [company, ...ofOwn],
  'fr-cae': [activityCooperative, ...waged],
  'fr-umbrella': [umbrella, ...waged],
  'fr-group-employee': [group, ...waged],
} as const;
