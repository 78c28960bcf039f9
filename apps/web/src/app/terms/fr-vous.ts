export { frenchPoliteTerms as quarter, frenchYearTerms as year } from '@plusloin/contracts';
