import { recipes as ofTheBooks, type Recipe } from '@plusloin/ledger';
import { contributionRecipes } from '@plusloin/membership';
import { recipes as ofTheDemonstration, type ExampleLine } from './demo/index.js';

/** The text of `docs/accounting.md`: each posting recipe with its worked example, as Markdown. */
export function accountingManual(): string {
  return [
    HEAD,
    '## What every set of books knows\n',
    ...ofTheBooks.map((recipe) => chapter(recipe, inBoth(recipe))),
    '## What a contribution posts\n',
    'Accrued on the last day of the quarter in both books, taken back by its mirror and invoiced',
    'on the closing day. A later version of a close posts only what differs; a difference in',
    'favour of the member is a credit note of the same series.\n',
    ...contributionRecipes.map((recipe) => chapter(recipe, inBoth(recipe))),
    '## What the demonstration posts\n',
    'The files of the two demonstration cooperatives are made by these recipes; the contexts to',
    'come (invoices, payroll) bring their own, in the same form.\n',
    ...ofTheDemonstration.map((recipe) => chapter(recipe, recipe.says)),
  ].join('\n');
}

const HEAD = `# Accounting

Every entry that the product posts by itself, with a worked example. Generated from the recipes in
the code by \`node scripts/write-accounting.mjs\`; a test fails when this page is not up to date.
Accounts: PCMN (Belgium, AR 21-10-2018) and PCG (France, ANC 2014-03).
`;

const inBoth = ({ says, saysInFrench }: Recipe) => `${says}\n\n*${saysInFrench}*`;

function chapter(recipe: Pick<Recipe, 'name' | 'chart' | 'example'>, says: string): string {
  const rows = recipe.example().map(rowOf);
  return [
    `### ${recipe.name} (${recipe.chart})\n`,
    `${says}\n`,
    '| account | | debit | credit |',
    '|---|---|---:|---:|',
    ...rows,
    '',
  ].join('\n');
}

const rowOf = ({ account, label, debit, credit }: ExampleLine): string =>
  `| ${account} | ${label} | ${debit} | ${credit} |`;
