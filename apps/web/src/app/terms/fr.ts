export { frenchTerms as quarter, frenchYearTerms as year } from '@plusloin/contracts';
