import { ContributionRules, flatRate } from '@plusloin/membership';
import { Eliminations } from '@plusloin/statements';

const SINCE = '2020-01-01';
const VAT = {
  BE: { percent: '21', source: 'AR n° 20 du 20 juillet 1970, art. 1er' },
  FR: { percent: '20', source: 'CGI, art. 278' },
};

/** A share of what is invoiced and a fixed part: each close then posts in all books. */
export async function contribute(tx, country) {
  const rules = new ContributionRules();
  await rules.declare(tx, {
    ...{ code: 'contribution', validFrom: SINCE, votedOn: '2019-12-01' },
    label: '8 % du facturé + 15 € par mois',
    base: { kind: 'invoiced', accounts: [country === 'BE' ? '700' : '706'] },
    tiers: flatRate('8'),
    fixed: { amount: '15.00', per: 'month' },
  });
  await rules.configure(tx, { validFrom: SINCE, vat: VAT[country] });
  await new Eliminations().declare(tx, ELIMINATED[country].map(eliminated));
}

/** Both ends: what a member spends and the cooperative earns, what one owes the other. */
const ELIMINATED = {
  BE: [
    ['contribution', 'result', '6132', '700'],
    ['contribution-accrued', 'position', '444', '404'],
    ['contribution-invoiced', 'position', '440', '400'],
  ],
  FR: [
    ['contribution', 'result', '622', '706'],
    ['contribution-accrued', 'position', '408', '4181'],
    ['contribution-invoiced', 'position', '401', '411'],
  ],
};

const eliminated = ([name, kind, memberPrefix, cooperativePrefix]) => ({
  ...{ name, kind, memberPrefix, cooperativePrefix },
  memberAuxiliary: 'COOP',
});
