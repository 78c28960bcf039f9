import { describe, expect, it } from '@jest/globals';
import { Money } from '@plusloin/kernel';
import type { Locator, Page } from 'playwright-core';
import { tabTo } from '../by-keyboard.js';
import { heading } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';


journey('a figure of a statement', () => {
  describe.each(['phone', 'desktop'] as const)('on a %s', (width) => {
    it('leads to its accounts, and they to entries in the chain', async () => {
      const page = await statementOfAlice(width);
      await page.getByRole('link', { name: '−664,29' }).first().click();
      await heading(page, 'Contribution').waitFor();
      await heading(page, 'Ce qui fait ce chiffre').waitFor();
      const figure = await sums(page);
      expect(figure).toMatchObject({ total: '-664.29', ofRows: '-664.29' });
      await page.getByRole('table').getByRole('link').first().click();
      await heading(page, 'Ce qui fait ce chiffre').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Revenir au chiffre' }).waitFor();
      const account = await sums(page);
      expect(account.total).toBe(figure.first);
      expect(account.ofRows).toBe(figure.first);
      await page.getByRole('table').getByRole('link').first().click();
      await heading(page, /^Écriture /).waitFor();
      await isInItsChain(page);
    });
  });

  it('leads there by keyboard alone', async () => {
    const page = await statementOfAlice('desktop');
    await tabTo(page, '−664,29');
    await page.keyboard.press('Enter');
    await heading(page, 'Ce qui fait ce chiffre').waitFor();
    const [account = ''] = await page.getByRole('table').getByRole('link').allTextContents();
    await tabTo(page, account);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Revenir au chiffre' }).waitFor();
  });
});

async function statementOfAlice(width: 'phone' | 'desktop'): Promise<Page> {
  const as = 'alice@passerelle.test';
  const page = await dashboard.page('/passerelle/trimestres', { width, as });
  await heading(page, 'Mes trimestres').waitFor();
  await page.getByRole('main').getByRole('link', { name: /3ᵉ trimestre 2026/i }).click();
  await page.getByRole('link', { name: 'Voir les comptes' }).waitFor();
  return page;
}

/** What a table of amounts adds up to, and what its last row says. */
async function sums(page: Page): Promise<{ total: string; ofRows: string; first: string }> {
  const table = page.getByRole('table');
  const rows = await amounts(table.locator('tbody'));
  const [total] = await amounts(table.locator('tfoot'));
  const ofRows = rows.reduce((sum, one) => sum + one.minor, 0n);
  return {
    total: total?.toString() ?? '',
    ofRows: Money.of(ofRows).toString(),
    first: rows[0]?.toString() ?? '',
  };
}

async function amounts(rows: Locator): Promise<Money[]> {
  const texts = await rows.locator('td').allInnerTexts();
  return texts.map((text) =>
    Money.parse(text.replace(/[\s.]/g, '').replace('−', '-').replace(',', '.')),
  );
}

/** Its number in the chain, its own hash, and that of the entry before. */
async function isInItsChain(page: Page): Promise<void> {
  const facts = page.getByRole('definition');
  expect(await facts.filter({ hasText: /^\d+$/ }).count()).toBe(1);
  expect(await facts.filter({ hasText: /^[0-9a-f]{64}$/ }).count()).toBe(2);
}
