import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { browserPath, Dashboard } from '../dashboard.js';
import { heading } from '../on-the-page.js';

const inBrowser = browserPath === undefined ? describe.skip : describe;

inBrowser('somebody who wonders whether to join', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await Dashboard.open();
  });
  afterAll(() => dashboard.close());

  describe.each([
    { width: 'phone', name: 'Nadia Essai', email: 'nadia@candidates.test' },
    { width: 'desktop', name: 'Omar Modèle', email: 'omar@candidates.test' },
  ] as const)('on a $width', ({ width, name, email }) => {
    it('comes to a meeting in three steps, without an account', async () => {
      const page = await dashboard.page('/c/passerelle', { width });
      await page.getByRole('link', { name: /^Je viens : Rencontre d’information/ }).click();
      await page.getByText('Étape 1 sur 3').waitFor();
      await page.getByLabel('Ton prénom et ton nom').fill(name);
      await page.getByLabel('Ton adresse e-mail').fill(email);
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.getByLabel('Qu’aimerais-tu faire, et où ?').fill('Médiation familiale, Liège');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.getByText('Étape 3 sur 3').waitFor();
      const meeting = page.getByRole('radio', { name: /^Rencontre d’information/ });
      expect(await meeting.isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await heading(page, 'C’est noté, merci').waitFor();
    });

    it('is led back by the mail, and gives the place back', async () => {
      const mail = await dashboard.world.mailTo(email, 'Ta place est gardée.');
      const page = await (await dashboard.visitor({ width })).newPage();
      await page.goto(/http\S+suivi#\S+/.exec(mail)?.[0] ?? '');
      await page.getByText('Ta place est gardée').waitFor();
      await page.getByRole('button', { name: /^Rendre ma place/ }).click();
      await page.getByText('Ta place est rendue.').waitFor();
      await page.getByRole('button', { name: /^Je viens : Rencontre d’information/ }).waitFor();
    });

    it('is answered by the coordination, by mail', async () => {
      const as = 'coordination@passerelle.test';
      const page = await dashboard.page('/passerelle/candidatures', { width, as });
      await page.getByRole('link', { name: new RegExp(name) }).click();
      await heading(page, name).waitFor();
      const answer = `Bonjour ${name}, quand peut-on t’appeler ?`;
      await page.getByLabel('Ta réponse, ou une note').fill(answer);
      await page.getByRole('button', { name: 'Répondre par e-mail' }).click();
      await page.getByText('Réponse envoyée').waitFor();
      const mail = await dashboard.world.mailTo(email, answer);
      expect(mail).toMatch(/Subject: La Passerelle te répond\n/);
      // A mailbox may be read over somebody's shoulder: its list of subjects names nobody.
      expect(mail.split('\n\n')[0]).not.toContain(name);
    });
  });

  it('is written to in the language of the page', async () => {
    const wishes = { width: 'phone', language: 'nl' } as const;
    const page = await dashboard.page('/c/passerelle/inscription', wishes);
    const email = 'saartje@candidates.test';
    await page.getByLabel('Je voornaam en naam').fill('Saartje Proef');
    await page.getByLabel('Je e-mailadres').fill(email);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByLabel('Wat zou je willen doen, en waar?').fill('Bemiddeling, Luik');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Versturen' }).click();
    await heading(page, 'Genoteerd, dank je').waitFor();
    const mail = await dashboard.world.mailTo(email, 'Om te zien hoever je staat');
    expect(mail).toMatch(/Subject: La Passerelle heeft je aanvraag ontvangen\n/);
  });
});
