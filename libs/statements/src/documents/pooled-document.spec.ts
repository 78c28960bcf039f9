import { describe, expect, it } from '@jest/globals';
import { frenchAmount } from '@plusloin/platform';
import type { PooledStatement } from '../statement-shapes.js';
import { drawPooledStatement, pooledDocument } from './pooled-document.js';
import { aDifficultPooledStatement, aPooledStatement } from './testing/pooled-statements.js';
import { pagesOf, pageTextsOf, plain, textSizesOf } from './testing/read-pdf.js';
import { french } from './words.js';

const TITLE =
  'Relevé groupé : somme d’activités juridiquement distinctes, ' +
  'ni comptes annuels ni comptes consolidés.';

const textsOf = async (statement: PooledStatement): Promise<string[] | undefined> =>
  pageTextsOf(await drawPooledStatement(statement));

describe('the pooled statement', () => {
  it('says on each page what it is and what it is not', async () => {
    const texts = await textsOf(aDifficultPooledStatement(14));
    if (texts === undefined) return;
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).toContain(TITLE);
  });

  it('shows each amount of each row, eliminations and totals too', async () => {
    const texts = await textsOf(aPooledStatement());
    if (texts === undefined) return;
    const { rows } = aPooledStatement();
    const text = texts.join('');
    for (const row of [...rows.result, ...rows.situation, ...rows.proof]) {
      const amounts = [...row.perBooks, row.eliminated, row.pooled].map((amount) =>
        plain(frenchAmount(amount)).replaceAll('.', '\\.'),
      );
      const label = row.label.replace(/[()]/g, '\\$&');
      expect(text).toMatch(new RegExp(`${row.code} +${label} +${amounts.join(' +')}`));
    }
  });

  it('draws its perimeter: whose books, kept by whom, up to which entry', async () => {
    const texts = await textsOf(aPooledStatement());
    if (texts === undefined) return;
    const firm = 'Fiduciaire PCMN';
    for (const text of ['ALICE', 'coopérative', firm, '1000000 · 9f3c51d8a70b…']) {
      expect(texts[0]).toContain(text);
    }
  });

  it('adds up the practices in its last line', async () => {
    const practices = ['100.10', '-40.05'].map((result, place) => ({
      code: `P${place}`,
      title: 'Médiation',
      member: 'Sophie Lambert',
      books: 'COOP',
      income: '1000.00',
      expense: '900.00',
      result,
      entries: 12,
    }));
    const texts = await textsOf(aPooledStatement({ practices }));
    if (texts === undefined) return;
    expect(texts.join('')).toMatch(
      /Ensemble des activités +2 000,00 +1 800,00 +60,05 +24/,
    );
  });

  it('shows controls with words beside their sign, and asks for care where one fails', () => {
    const cells = JSON.stringify(pooledDocument(aDifficultPooledStatement(14), french).body);
    expect(cells).toContain('["Débit − crédit de toutes les écritures","0,00",{"holds":true');
    expect(cells).toContain('{"text":"12,40","tone":"care","strong":true}');
    expect(cells).toContain('{"holds":false,"text":[{"text":"ne tient pas","tone":"care"}]}');
  });

  it('lets a firm sign the books it keeps, and the coordination the perimeter', async () => {
    const texts = await textsOf(aPooledStatement());
    if (texts === undefined) return;
    const last = texts.at(-1) ?? '';
    expect(last).toContain('Fiduciaire PCMN, ITAA 52.123.456');
    expect(last).toContain('Livres COOP-BE · date et signature');
    expect(last).not.toContain('Livres ALICE');
    expect(last).toContain('Périmètre et votes · date et signature');
    expect(last).toContain('non auditées');
  });

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([
      drawPooledStatement(aDifficultPooledStatement(14)),
      drawPooledStatement(aDifficultPooledStatement(14)),
    ]);
    expect(one.equals(other)).toBe(true);
  });

  it('lies on its side and is short for a small cooperative', async () => {
    const file = await drawPooledStatement(aPooledStatement());
    expect(file.toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
    expect(pagesOf(file)).toBe(3);
  });
});

describe('fourteen sets of books', () => {
  it('go over blocks of columns, each with the labels and ending with the totals', async () => {
    const texts = await textsOf(aDifficultPooledStatement(14));
    if (texts === undefined) return;
    const blocks = texts.filter((text) => text.includes('Les comptes, livres'));
    expect(blocks).toHaveLength(2);
    for (const block of blocks) {
      expect(block).toMatch(/^ *Ligne .* Éliminé +Groupé$/m);
      expect(block).toMatch(/P4 +Produits .* 82 200,00$/m);
    }
    const heads = blocks.map((text) => /^ *Ligne +(.*) +Éliminé/m.exec(text)?.[1]?.trim() ?? '');
    expect(heads.join(' ').split(/ +/)).toEqual(
      aDifficultPooledStatement(14).books.map(({ code }) => code),
    );
  });

  it('are never written smaller than seven points', async () => {
    const sizes = textSizesOf(await drawPooledStatement(aDifficultPooledStatement(14)));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
  });
});

it('shows all of thirteen practices', async () => {
  const texts = await textsOf(aDifficultPooledStatement(14));
  if (texts === undefined) return;
  for (let place = 1; place <= 13; place += 1) {
    expect(texts.join('')).toMatch(new RegExp(`^ *AS${place} +\\S`, 'm'));
  }
});
