import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { heading, sees, textOf } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const ALICE = 'alice@passerelle.test';
const NEED = '/passerelle/acces-exceptionnel';

journey('what is sealed for a member', () => {
  describe.each([
    { width: 'phone', name: 'Odette Essai' },
    { width: 'desktop', name: 'René Modèle' },
  ] as const)('on a $width', ({ width, name }) => {
    let pseudonym: string;

    it('shows itself to her for a minute, and says so', async () => {
      const page = await dashboard.page('/passerelle/personnes', { width, as: ALICE });
      pseudonym = await inscribe(page, name);
      await page.getByRole('link', { name: pseudonym }).click();
      await heading(page, pseudonym).waitFor();
      expect(await textOf(page)).not.toContain(name);
      await page.clock.install();
      await page.getByRole('button', { name: 'Ouvrir l’identité' }).click();
      await page.getByText(name).waitFor();
      await page.clock.runFor(61_000);
      await page.getByText(name).waitFor({ state: 'detached' });
      await page.getByText('ouverte, pour le suivi').waitFor();
      await sees(page, /ouverte, pour le suivi toi/);
    });

    it('is opened in need by two, who shut it before its time', async () => {
      const reason = `Alice est à l’hôpital, ${name} attend.`;
      const first = await dashboard.page(NEED, { width, as: 'coordination@passerelle.test' });
      await askToOpen(first, reason);
      await dashboard.world.mailTo(ALICE, 'Rien n’est ouvert');
      const second = await dashboard.page(NEED, { width, as: 'compta@passerelle.test' });
      await second.getByRole('button', { name: 'Lire la raison' }).first().click();
      await second.getByText(reason).waitFor();
      await second.getByRole('button', { name: 'Confirmer pour 24 heures' }).click();
      await second.getByRole('button', { name: 'Refermer maintenant' }).waitFor();
      await first.reload();
      await first.getByRole('button', { name: `Ouvrir ${pseudonym}` }).click();
      await first.getByText(name).waitFor();
      const shut = first.getByRole('button', { name: 'Refermer maintenant' });
      await shut.click();
      await shut.waitFor({ state: 'detached' });
      await first.getByText('refermé', { exact: true }).first().waitFor();
      expect(await textOf(first)).not.toContain(name);
    });

    it('is watched over by the ethics committee, whose first page it is', async () => {
      const page = await dashboard.page('/passerelle', { width, as: 'ethique@passerelle.test' });
      await heading(page, 'Accès exceptionnel').waitFor();
      await page.getByRole('button', { name: 'Demander un accès' }).waitFor();
      await sees(page, /refermé/);
    });

    it('tells her who opened it', async () => {
      const page = await dashboard.page('/passerelle/personnes', { width, as: ALICE });
      await heading(page, 'Accès exceptionnels à tes personnes').waitFor();
      await sees(page, /Demandé par Coordination, .* par Comptabilité/);
      await page.getByRole('link', { name: pseudonym }).click();
      await page.getByText('ouverte, accès exceptionnel').waitFor();
      await sees(page, /ouverte, accès exceptionnel Coordination/);
      await dashboard.world.mailTo(ALICE, 'est terminé : plus rien ne s’ouvre');
    });
  });
});

/** Answers the pseudonym. */
async function inscribe(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Inscrire une personne' }).click();
  await page.getByRole('dialog').getByLabel('Nom').fill(name);
  await page.getByRole('button', { name: 'Sceller' }).click();
  const told = await page.getByText(/^C’est scellé\./).innerText();
  return / écris (\S+)\.$/.exec(told)?.[1] ?? '';
}

async function askToOpen(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Demander un accès' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Membre').selectOption({ label: 'Alice Dumont' });
  await window.getByLabel('Pourquoi faut-il ouvrir ?').fill(reason);
  await window.getByRole('button', { name: 'Demander' }).click();
  await page.getByText('C’est demandé.').waitFor();
}
