/** '75' and '75,5' as the API writes them: '75.00', '75.50'. */
export function amountOf(typed: string): string {
  const [whole = '', cents = ''] = typed.trim().replace(',', '.').split('.');
  return `${whole}.${cents.padEnd(2, '0')}`;
}

/** What the API writes as somebody would type it: '15.00' as '15', '15.50' as '15,50'. */
export const typedOf = (amount: string): string =>
  amount.replace(/\.00$/, '').replace('.', ',');
