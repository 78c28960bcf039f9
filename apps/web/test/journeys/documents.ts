import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { heading } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const ALICE = 'alice@passerelle.test';
const COORDINATION = 'coordination@passerelle.test';

/** As small as a whole one can be. */
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n');
const PAGE = Buffer.from('<!doctype html><title>Attestation</title><script>alert(1)</script>');

journey('the documents of a member', () => {
  describe.each([
    { width: 'phone', type: 'Assurance de responsabilité civile', file: 'assurance.pdf' },
    { width: 'desktop', type: 'Numéro d’entreprise', file: 'numero.pdf' },
  ] as const)('on a $width', ({ width, type, file }) => {
    it('are refused when they are not what their name says, and not kept', async () => {
      const page = await dashboard.page('/passerelle/documents', { width, as: ALICE });
      await bring(page, type, { name: `faux-${file}`, buffer: PAGE });
      await page.getByText('Rien n’en a été gardé.').waitFor();
      await page.reload();
      await heading(page, 'Ce qui a été déposé').waitFor();
      expect(await page.getByText(`faux-${file}`).count()).toBe(0);
    });

    it('wait for somebody else once they are whole', async () => {
      const page = await dashboard.page('/passerelle/documents', { width, as: ALICE });
      await bring(page, type, { name: file, buffer: PDF });
      await page.getByText('La pièce est déposée.').waitFor();
      await lineOf(page, file).getByText('À vérifier').waitFor();
    });

    it('are looked at and verified by the coordination', async () => {
      const path = '/passerelle/documents-a-verifier';
      const page = await dashboard.page(path, { width, as: COORDINATION });
      const line = lineOf(page, file);
      const download = page.waitForEvent('download');
      await line.getByRole('link', { name: /^Télécharger/ }).click();
      const saved = await (await download).createReadStream();
      expect(Buffer.concat(await saved.toArray()).equals(PDF)).toBe(true);
      await line.getByRole('button', { name: 'Vérifier' }).click();
      await page.getByText('La pièce est vérifiée.').waitFor();
      await line.waitFor({ state: 'detached' });
    });

    it('are told to their member as verified', async () => {
      const page = await dashboard.page('/passerelle/documents', { width, as: ALICE });
      await lineOf(page, file).getByText('Vérifiée').waitFor();
    });
  });
});

const lineOf = (page: Page, file: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(file, { exact: true }) });

/** The file is called a PDF whatever it is. */
async function bring(page: Page, type: string, file: { name: string; buffer: Buffer }) {
  await page.getByRole('button', { name: `Déposer : ${type}` }).click();
  const window = page.getByRole('dialog');
  await window
    .getByLabel('Le fichier ou la photo')
    .setInputFiles({ ...file, mimeType: 'application/pdf' });
  await window.getByLabel('Date de la pièce').fill('2026-11-02');
  await window.getByRole('button', { name: 'Déposer' }).click();
}
