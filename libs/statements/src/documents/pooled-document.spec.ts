import { describe, expect, it } from '@jest/globals';
import { frenchAmount } from '@plusloin/platform/pdf';
import type { PooledStatement } from '../statement-shapes.js';
import { drawPooledStatement, pooledDocument } from './pooled-document.js';
import { speechOf } from './pooled-words.js';
import { rowsThatSpeak } from './shown-columns.js';
import {
  aDifficultPooledStatement,
  aPooledStatement,
  aWidePooledStatement,
} from './testing/pooled-statements.js';
import { pagesOf, pageTextsOf, plain, textSizesOf } from './testing/read-pdf.js';

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
    for (const row of Object.values(rows).flatMap(rowsThatSpeak)) {
      const amounts = [...row.perBooks, row.eliminated, row.pooled].map((amount) =>
        plain(frenchAmount(amount)).replaceAll('.', '\\.'),
      );
      const label = row.label.replace(/[()+]/g, '\\$&');
      expect(text).toMatch(new RegExp(`${row.code} +${label} +${amounts.join(' +')}`));
    }
  });

  it('is silent about rows without a number that say nothing', async () => {
    const texts = await textsOf(aPooledStatement());
    if (texts === undefined) return;
    expect(texts.join('')).not.toMatch(/P3b|P8b|T8b|S6b/);
    expect(texts.join('')).toMatch(/P11b +dont réserve/);
  });

  it('draws its perimeter: whose books, kept and signed by whom, what is to check', async () => {
    const texts = await textsOf(aPooledStatement());
    if (texts === undefined) return;
    expect(texts[0]).toMatch(/ALICE +Alice Delvaux, .* membre +membre +repris, non audités/);
    // Where a text goes over two lines its first part is enough.
    for (const text of ['coopérative', 'extrait de', '9999 · 9f3c51d8a70b…']) {
      expect(texts[0]).toContain(text);
    }
  });

  it('begins with what the pool earned and whether all of it holds', async () => {
    const sound = await textsOf(aPooledStatement());
    if (sound === undefined) return;
    expect(sound[0]).toContain('Résultat : 4 868,89 €');
    expect(sound[0]).toContain('Les 14 contrôles tiennent.');
    const [first] = (await textsOf(aDifficultPooledStatement(3))) ?? [];
    expect(first).toContain('13 contrôles sur 14 tiennent.');
  });

  it('says VAT, ages and contributions, with their votes and invoices', async () => {
    const texts = await textsOf(aPooledStatement());
    if (texts === undefined) return;
    const text = texts.join('');
    expect(text).toMatch(/ALICE +régime normal +1 354,50 +−31,50 +−149,82 +1 173,18/);
    expect(text).toMatch(/Total +2 057,00 +0,00 +0,00 +363,00 +2 420,00/);
    expect(text).toContain('Payeurs en retard de plus de 60 jours : moins de 5');
    expect(text).toMatch(
      /8 % du facturé \+ 15 € par mois, votée le 14 juin 2025 +6 300,00 +549,00 +115,29/,
    );
    expect(text).toContain('C-2026-0047, à payer pour le 7 nov. 2026');
    expect(text).toMatch(/Comptabilité et soutien +400,00 +258,66 +47,1/);
    expect(text).toContain('Reçu des candidat·e·s (comptes 7009) : 0,00');
  });

  it('adds up the practices in its last line', async () => {
    const practices = ['100.10', '-40.05'].map((result, place) => ({
      ...{ code: `P${place}`, title: 'Médiation', member: 'Sophie Lambert', books: 'COOP' },
      ...{ income: '1000.00', expense: '900.00', result, entries: 12 },
    }));
    const texts = await textsOf(aPooledStatement({ practices }));
    if (texts === undefined) return;
    expect(texts.join('')).toMatch(
      /Ensemble des activités +2 000,00 +1 800,00 +60,05 +24/,
    );
  });

  it('shows controls with words beside their sign, and asks for care where one fails', () => {
    const cells = JSON.stringify(
      pooledDocument(aDifficultPooledStatement(14), speechOf('fr')).body,
    );
    expect(cells).toContain(
      '["Débit − crédit de toutes les écritures","0,00",{"holds":true',
    );
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
    expect(last).toContain('La coordination, La Passerelle');
    expect(last).toContain('Périmètre et votes · date et signature');
    expect(last).toContain('non auditées');
  });

  it.each([
    ['nl', 'Groepsstaat', 'Bijdragen van de leden'],
    ['en', 'Pooled statement', 'Contributions of members'],
  ] as const)('speaks %s', async (language, title, row) => {
    const texts = pageTextsOf(await drawPooledStatement(aPooledStatement(), language));
    if (texts === undefined) return;
    expect(texts[0]).toContain(title);
    expect(texts.join('')).toContain(row);
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
    expect(pagesOf(file)).toBeLessThanOrEqual(6);
  });
});

describe('fourteen sets of books', () => {
  it('go over blocks of columns, each with the labels and ending with the totals', async () => {
    const texts = await textsOf(aDifficultPooledStatement(14));
    if (texts === undefined) return;
    const blocks = texts.filter((text) => text.includes('Les comptes, livres'));
    expect(blocks).toHaveLength(4);
    for (const block of blocks) expect(block).toMatch(/^ *Ligne .* Éliminé +Groupé$/m);
    const results = blocks.filter((block) => /P4 +Produits .* 82 200,00$/m.test(block));
    expect(results).toHaveLength(2);
    const heads = results.map((text) => /^ *Ligne +(.*) +Éliminé/m.exec(text)?.[1]?.trim() ?? '');
    expect(heads.join(' ').split(/ +/)).toEqual(
      aDifficultPooledStatement(14).books.map(({ code }) => code),
    );
  });

  it('are never written smaller than seven points', async () => {
    const sizes = textSizesOf(await drawPooledStatement(aDifficultPooledStatement(14)));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
  });

  it('show each of their practices', async () => {
    const texts = await textsOf(aDifficultPooledStatement(14));
    if (texts === undefined) return;
    for (let place = 1; place <= 13; place += 1) {
      expect(texts.join('')).toMatch(new RegExp(`^ *AS${place} +\\S`, 'm'));
    }
  });
});

describe('very many sets of books', () => {
  it('are columns by kind, which add up to the same', async () => {
    const texts = await textsOf(aWidePooledStatement(60));
    if (texts === undefined) return;
    const text = texts.join('');
    expect(text).toMatch(/Ligne +Coopérative +Membres \(59\) +Éliminé +Groupé/);
    // 59 × 6 300.00, and 59 × 549.00 taken out.
    expect(text).toMatch(/P1 +Facturé aux payeurs +0,00 +371 700,00 +0,00 +371 700,00/);
    expect(text).toMatch(/P2 +Contributions des membres +32 391,00 +0,00 +−32 391,00 +0,00/);
  });

  it('are counted on paper and named in the workbook, from two hundred on', async () => {
    const file = await drawPooledStatement(aWidePooledStatement(300));
    expect(pagesOf(file)).toBeLessThanOrEqual(6);
    const texts = pageTextsOf(file);
    if (texts === undefined) return;
    expect(texts[0]).toContain('299 jeux de livres de membres');
    expect(texts[0]).toContain('feuille « Livre par livre »');
  });
});
