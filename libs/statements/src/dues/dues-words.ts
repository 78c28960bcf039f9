import type { Language } from '@plusloin/registry';

/** What is said of a due, in one language. Amounts come as one reads them. */
export interface DuesWords {
  /** The fourth quarter: 'T4'. */
  quarter(number: number): string;
  fundQuarter(quarter: string): string;
  urssafQuarter(quarter: string): string;
  /** How it was counted. */
  asAsked(quarter: string): string;
  onYear(income: string): string;
  ofStarter: string;
  micro(of: {
    percent: string;
    base: string;
    contributions: string;
    trainingPercent: string;
    training: string;
  }): string;
  asScheduled(quarter: string): string;
  ofProfit(profit: string): string;
  /** Why it was not. */
  severalPractices: string;
  otherWay: string;
  nothingInvoiced: string;
  noRules(year: number): string;
  firstYear: string;
  youngBooks: string;
  byQuarter: string;
  belgianTax: string;
  frenchTax: string;
}

const french: DuesWords = {
  quarter: (number) => `T${number}`,
  fundQuarter: (quarter) => `Cotisation sociale ${quarter}`,
  urssafQuarter: (quarter) => `Urssaf ${quarter}`,
  asAsked: (quarter) =>
    `provisoire, comme au ${quarter} dans tes livres : la caisse demande autant toute l’année`,
  onYear: (income) =>
    `provisoire, d’après le résultat de tes 12 derniers mois, ${income}, frais de caisse de 4 % ` +
    'compris ; ta caisse part de tes revenus d’il y a trois ans et peut demander autre chose',
  ofStarter:
    'provisoire, ce qui est demandé à qui commence, frais de caisse de 4 % compris : tes livres ' +
    'ont moins de 12 mois',
  micro: ({ percent, base, contributions, trainingPercent, training }) =>
    `${percent} % × ${base} = ${contributions} + formation ${trainingPercent} % ${training}`,
  asScheduled: (quarter) =>
    `provisoire, comme au ${quarter} dans tes livres ; ton échéancier dit les jours`,
  ofProfit: (profit) =>
    `provisoire, un quart de l’année sur un bénéfice de ${profit} avant cotisations, d’après ` +
    'l’année en cours ; ton échéancier dit le montant et les jours',
  severalPractices:
    'plusieurs activités sont tenues dans ces livres, et la cotisation se compte sur toutes',
  otherWay: 'aucune règle n’est connue ici pour ta façon de travailler',
  nothingInvoiced:
    'rien n’est facturé ce trimestre, et ces livres ne savent pas si ton activité continue',
  noRules: (year) => `les montants de ${year} ne sont pas encore connus`,
  firstYear: 'première année : le taux dépend de l’Acre, que ces livres ne connaissent pas',
  youngBooks: 'tes livres ne tiennent pas toute l’année',
  byQuarter: 'se déclare par trimestre : vois le relevé du dernier',
  belgianTax: 'dépend de tes autres revenus et de ton ménage',
  frenchTax: 'dépendent de ton foyer et de ta commune',
};

const dutch: DuesWords = {
  quarter: (number) => `K${number}`,
  fundQuarter: (quarter) => `Sociale bijdrage ${quarter}`,
  urssafQuarter: (quarter) => `Urssaf ${quarter}`,
  asAsked: (quarter) =>
    `voorlopig, zoals in ${quarter} in je boeken: het fonds vraagt het hele jaar evenveel`,
  onYear: (income) =>
    `voorlopig, volgens het resultaat van je laatste 12 maanden, ${income}, met 4 % kosten van ` +
    'het fonds; je fonds gaat uit van je inkomen van drie jaar geleden en kan iets anders vragen',
  ofStarter:
    'voorlopig, wat aan een starter wordt gevraagd, met 4 % kosten van het fonds: je boeken zijn ' +
    'jonger dan 12 maanden',
  micro: ({ percent, base, contributions, trainingPercent, training }) =>
    `${percent} % × ${base} = ${contributions} + opleiding ${trainingPercent} % ${training}`,
  asScheduled: (quarter) =>
    `voorlopig, zoals in ${quarter} in je boeken; je betalingskalender geeft de dagen`,
  ofProfit: (profit) =>
    `voorlopig, een kwart van het jaar op een winst van ${profit} vóór bijdragen, volgens het ` +
    'lopende jaar; je betalingskalender geeft het bedrag en de dagen',
  severalPractices:
    'in deze boeken staan meerdere activiteiten, en de bijdrage wordt op alle samen berekend',
  otherWay: 'voor je manier van werken is hier geen regel bekend',
  nothingInvoiced:
    'dit kwartaal is niets gefactureerd, en deze boeken weten niet of je activiteit doorgaat',
  noRules: (year) => `de bedragen van ${year} zijn nog niet bekend`,
  firstYear: 'eerste jaar: het percentage hangt af van de Acre, die deze boeken niet kennen',
  youngBooks: 'je boeken bevatten niet het hele jaar',
  byQuarter: 'wordt per kwartaal aangegeven: zie het overzicht van het laatste',
  belgianTax: 'hangt af van je andere inkomsten en je gezin',
  frenchTax: 'hangen af van je gezin en je gemeente',
};

const english: DuesWords = {
  quarter: (number) => `Q${number}`,
  fundQuarter: (quarter) => `Social contribution ${quarter}`,
  urssafQuarter: (quarter) => `Urssaf ${quarter}`,
  asAsked: (quarter) =>
    `provisional, as in ${quarter} in your books: the fund asks the same all year`,
  onYear: (income) =>
    `provisional, from the result of your last 12 months, ${income}, with the fund’s fee of 4%; ` +
    'your fund starts from your income of three years ago and may ask something else',
  ofStarter:
    'provisional, what somebody who begins is asked, with the fund’s fee of 4%: your books are ' +
    'younger than 12 months',
  micro: ({ percent, base, contributions, trainingPercent, training }) =>
    `${percent}% × ${base} = ${contributions} + training ${trainingPercent}% ${training}`,
  asScheduled: (quarter) =>
    `provisional, as in ${quarter} in your books; your schedule tells the days`,
  ofProfit: (profit) =>
    `provisional, a quarter of the year on a profit of ${profit} before contributions, from this ` +
    'year so far; your schedule tells the amount and the days',
  severalPractices:
    'several activities are kept in these books, and the contribution is counted on all of them',
  otherWay: 'no rule is known here for your way of working',
  nothingInvoiced:
    'nothing is invoiced this quarter, and these books do not know whether your work goes on',
  noRules: (year) => `the amounts of ${year} are not known yet`,
  firstYear: 'first year: the rate depends on the Acre, which these books do not know',
  youngBooks: 'your books do not hold the whole year',
  byQuarter: 'is declared by quarter: see the statement of the last one',
  belgianTax: 'depends on your other income and your household',
  frenchTax: 'depend on your household and your municipality',
};

export const duesWords: Readonly<Record<Language, DuesWords>> = {
  fr: french,
  nl: dutch,
  en: english,
};
