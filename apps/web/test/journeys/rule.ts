import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { heading, sees } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const ALICE = 'alice@passerelle.test';
const COMPTA = 'compta@passerelle.test';
const COORDINATION = 'coordination@passerelle.test';
const RULE = '9 % du facturé et 12 € par mois';
const IBAN = 'BE68 5390 0754 7034';

journey('what two people decide', () => {
  it('is a rule that the accountant proposes, and cannot confirm', async () => {
    const page = await dashboard.page('/passerelle/regles', { as: COMPTA });
    await page.getByRole('button', { name: 'Proposer la règle suivante' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('La règle, dans les mots du vote').fill(RULE);
    await form.getByLabel('Part, en %').fill('9');
    await form.getByLabel('Part fixe, en euros').fill('12');
    await form.getByLabel('À partir du').fill('2027-01-01');
    await form.getByLabel('Votée le').fill('2026-11-10');
    await form.getByLabel('Qui l’a décidé, et pourquoi ?').fill('L’assemblée de novembre');
    await form.getByRole('button', { name: 'Proposer la règle' }).click();
    const step = waiting(page, RULE);
    await step.getByText('Une autre personne doit confirmer.').waitFor();
    expect(await step.getByRole('button', { name: 'Confirmer' }).count()).toBe(0);
  });

  it('is simulated on past quarters, then confirmed by another person', async () => {
    const page = await dashboard.page('/passerelle/regles', { as: COORDINATION });
    await waiting(page, RULE).waitFor();
    await page.getByLabel('Règle à essayer').selectOption({ label: `Proposée : ${RULE}` });
    await page.getByRole('button', { name: 'Simuler' }).click();
    await page.getByText(/paierai(t|ent) moins/).waitFor();
    await waiting(page, RULE).getByRole('button', { name: 'Confirmer' }).click();
    const listed = page.locator('main li', { hasText: 'confirmée par Coordination' });
    await listed.filter({ hasText: RULE }).waitFor();
    await sees(page, 'Depuis le 1 janv. 2027');
  });

  it('is the account to which a member is paid, in sight of both', async () => {
    const page = await dashboard.page('/passerelle/reglages', { as: ALICE, width: 'phone' });
    const card = page.locator('section', { has: heading(page, 'Mon compte bancaire') });
    await card.getByRole('button', { name: /^Proposer un (autre )?compte$/ }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Numéro de compte (IBAN)').fill(IBAN);
    await form.getByLabel('Pourquoi change-t-il ?').fill('J’ai changé de banque');
    await form.getByRole('button', { name: 'Proposer' }).click();
    await card.getByText('un changement attend').waitFor();
    await confirmFor('Compte de Alice');
    await page.reload();
    // For three days the old one holds, and either of them may still take the change back.
    await card.getByText(/^À partir du .* D’ici là, rien ne change/).waitFor();
  });

  it('is told to the member by mail, without the number', async () => {
    for (const words of ['Quelqu’un propose de changer', 'Deux personnes l’ont décidé']) {
      const mail = await dashboard.world.mailTo(ALICE, words);
      expect(mail).toContain('compte');
      expect(mail.replace(/\s/g, '')).not.toContain(IBAN.replace(/\s/g, ''));
      expect(mail).not.toContain('7034');
    }
  });
});

async function confirmFor(what: string): Promise<void> {
  const page = await dashboard.page('/passerelle/aujourdhui', { as: COORDINATION });
  await waiting(page, what).getByRole('button', { name: 'Confirmer' }).click();
  await waiting(page, what).getByText(/^Décidé à deux\. Valable à partir du /).waitFor();
}

/** A line of « À confirmer ». */
const waiting = (page: Page, what: string): Locator =>
  page
    .locator('section', { has: heading(page, 'À confirmer') })
    .locator('li', { hasText: what });
