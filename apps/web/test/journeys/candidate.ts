import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { heading, sees } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';


journey('somebody who wonders whether to join', () => {
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

  describe.each([
    { width: 'phone', hasTouch: true, place: 'passerelle', name: 'Léa Noël' },
    { width: 'desktop', hasTouch: false, place: 'traitdunion', name: 'Léa Marin' },
  ] as const)('and brings papers on a $width', ({ width, hasTouch, place, name }) => {
    const lea = { width, hasTouch, as: `lea@${place}.test` };
    const team = { width, as: `coordination@${place}.test` };

    it('reads why one was refused, and brings another', async () => {
      const page = await dashboard.page(`/${place}/candidature`, lea);
      await page.getByRole('button', { name: 'Je l’ai lu' }).click();
      await sees(page, 'Il manque des pièces. Dépose-les ici');
      await sees(page, 'Raison : la date est illisible');
      await bring(page, 'Extrait de casier judiciaire', hasTouch);
      await sees(page, 'La coordination regarde tes pièces.');
    });

    it('takes back what was the wrong one, and brings what independents need', async () => {
      const page = await dashboard.page(`/${place}/candidature`, lea);
      const insurance = 'Assurance de responsabilité civile';
      await bring(page, insurance, false);
      await page.getByRole('button', { name: `Retirer : ${insurance}` }).click();
      await page.getByText('La pièce est retirée.').waitFor();
      await bring(page, insurance, hasTouch);
    });

    it('is agreed with once the team has looked at all of it', async () => {
      const page = await dashboard.page(`/${place}/documents-a-verifier`, team);
      await page.getByRole('link', { name }).first().click();
      await heading(page, 'Ce qui est demandé').waitFor();
      const agree = page.getByRole('button', { name: 'Conclure la convention' });
      expect(await agree.isDisabled()).toBe(true);
      const verify = page.getByRole('button', { name: 'Vérifier' });
      for (let left = 3; left > 0; left -= 1) {
        await verify.nth(left - 1).waitFor();
        await verify.first().click();
        await verify.nth(left - 1).waitFor({ state: 'detached' });
      }
      await agree.click();
      const window = page.getByRole('dialog');
      await window.getByLabel('Code de membre').fill('LEA-NEUVE');
      await window.getByLabel('Pourquoi').fill('décision de l’équipe');
      await window.getByRole('button', { name: 'Confirmer' }).click();
      await page.getByText('Le pas est fait.').waitFor();
    });
  });
});

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n');
const PHOTO = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]);

/** By the button of the camera, or as a file. */
async function bring(page: Page, type: string, byCamera: boolean): Promise<void> {
  const name = new RegExp(`^(Déposer|Remplacer) : ${type}`);
  await page.getByRole('button', { name }).click();
  const window = page.getByRole('dialog');
  if (byCamera) {
    const chooser = page.waitForEvent('filechooser');
    await window.getByRole('button', { name: 'Prendre une photo' }).click();
    const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: PHOTO };
    await (await chooser).setFiles(photo);
  } else {
    const file = { name: 'piece.pdf', mimeType: 'application/pdf', buffer: PDF };
    await window.getByLabel('Le fichier ou la photo').setInputFiles(file);
  }
  await window.getByLabel('Date de la pièce').fill('2026-11-02');
  await window.getByRole('button', { name: 'Déposer' }).click();
  await page.getByText('La pièce est déposée.').first().waitFor();
  await window.waitFor({ state: 'detached' });
}
