export { englishTerms as quarter, englishYearTerms as year } from '@plusloin/contracts';
