import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { heading, openNews, sees, textOf } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const QUESTION = 'Pourquoi ce montant est-il plus haut qu’avant ?';
const ANSWER = 'Deux factures de juin ont été payées en juillet.';

journey('a question about a figure', () => {
  it('is asked by a member on a phone, where the figure stands', async () => {
    const page = await dashboard.page('/passerelle/accueil', { as: ALICE, width: 'phone' });
    await openLatest(page);
    await page.getByText('Poser une question', { exact: true }).click();
    await page.getByLabel('Sur quel chiffre ?').selectOption({ index: 1 });
    await page.getByLabel('Ta question').fill(QUESTION);
    await page.getByRole('button', { name: 'Envoyer la question' }).click();
    await page.getByText('Ta question est partie.').waitFor();
    await page.getByText(QUESTION, { exact: true }).waitFor();
  });

  it('is answered by the accountant, who finds it from the bell', async () => {
    const page = await dashboard.page('/passerelle/cloture', { as: COMPTA });
    await openNews(page, 'Un membre pose une question');
    await heading(page, 'Questions de membres').waitFor();
    const thread = page.locator('main li', { hasText: QUESTION }).first();
    await thread.getByText('Répondre', { exact: true }).click();
    await thread.getByLabel('Ta réponse').fill(ANSWER);
    await thread.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('C’est envoyé.').waitFor();
    // It waits for nobody any more.
    await thread.waitFor({ state: 'detached' });
  });

  it('is read by the member, with its answer', async () => {
    const page = await dashboard.page('/passerelle/accueil', { as: ALICE, width: 'phone' });
    await openNews(page, 'La comptabilité a répondu');
    await page.getByText(ANSWER, { exact: true }).waitFor();
    await sees(page, /Comptabilité · .*répondu|répondu.*Comptabilité · /);
  });

  it('is nobody else’s to read', async () => {
    const page = await dashboard.page('/passerelle/aujourdhui', { as: COORDINATION });
    await heading(page, 'Aujourd’hui').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await textOf(page)).not.toContain(QUESTION);
  });
});

const ALICE = 'alice@passerelle.test';
const COMPTA = 'compta@passerelle.test';
const COORDINATION = 'coordination@passerelle.test';

async function openLatest(page: Page): Promise<void> {
  await page.goto(page.url().replace('/accueil', '/trimestres'));
  const latest = page.locator('main').getByRole('link', { name: /3ᵉ trimestre 2026|T3 2026/ });
  await latest.first().click();
  await heading(page, 'Questions à la comptabilité').waitFor();
}
