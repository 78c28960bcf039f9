export { dutchTerms as quarter, dutchYearTerms as year } from '@plusloin/contracts';
