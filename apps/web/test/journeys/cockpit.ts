import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Webhook } from 'standardwebhooks';
import { mendAll } from '../mending.js';
import { heading, openNews, sees } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const GRACE = 'grace@traitdunion.test';
const REASON = 'Une facture du mois d’août manque';

journey('the cockpit of a close', () => {
  it('writes once a day to those who are waited for', async () => {
    await letGraceIn();
    const page = await dashboard.page('/traitdunion/cloture', { as: coordination('traitdunion') });
    const write = page.getByRole('button', { name: /^Écrire/ });
    await write.click();
    await page.getByText('Membres à qui c’est écrit : 1.').waitFor();
    expect(await dashboard.world.mailTo(GRACE)).toContain('/traitdunion');
    await page.reload();
    // Who was written to today is not offered again.
    await page.getByText(/^écrit le/).first().waitFor();
    expect(await write.count()).toBe(0);
  });

  it('tries the close, and says what has changed since', async () => {
    const page = await dashboard.page('/traitdunion/cloture', { as: coordination('traitdunion') });
    const attempt = page.getByRole('button', { name: 'Lancer un essai' });
    await attempt.click();
    await page.getByText('Dernier essai le').waitFor();
    await mendAll(dashboard);
    await attempt.click();
    const differences = page.getByRole('region', { name: 'Ce qui diffère' });
    await differences.waitFor();
    expect(await differences.getByRole('row').count()).toBeGreaterThan(1);
  });
});

journey('a quarter that is opened again', () => {
  let receiver: Receiver;
  let secret = '';
  beforeAll(async () => {
    receiver = await receive();
  });
  afterAll(() => void receiver.server.close());

  it('is told to other tools, by a secret that is shown once', async () => {
    const page = await dashboard.page('/passerelle/reglages/webhooks', {
      as: coordination('passerelle'),
    });
    await page.getByRole('button', { name: 'Ajouter une adresse' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Adresse', { exact: true }).fill(receiver.url);
    await form.getByRole('button', { name: 'Ajouter' }).click();
    secret = await form.getByText(/^whsec_/).innerText();
    await page.getByRole('button', { name: 'C’est noté' }).click();
    await page.getByRole('link', { name: receiver.url }).waitFor();
  });

  it('takes a reason, and a second person who comes from the bell', async () => {
    const page = await dashboard.page('/passerelle/cloture', { as: coordination('passerelle') });
    await page.getByRole('button', { name: 'Rouvrir avec une raison' }).click();
    await page.getByLabel('Pourquoi le rouvrir ?').fill(REASON);
    await page.getByRole('button', { name: 'Proposer de rouvrir' }).click();
    await page.getByText('Tu proposes de rouvrir').waitFor();
    const compta = await comptaOn('/passerelle/aujourdhui');
    await openNews(compta, 'Rouvrir T3 2026');
    await compta.getByRole('button', { name: 'Confirmer la réouverture' }).click();
    await heading(compta, 'À fermer : 3ᵉ trimestre 2026').waitFor();
  });

  it('closes again by two', async () => {
    const page = await dashboard.page('/passerelle/cloture', { as: coordination('passerelle') });
    await page.getByText('Rien ne bloque.').waitFor();
    await page.getByRole('button', { name: 'Proposer la fermeture' }).click();
    await page.getByLabel('Pourquoi peut-il être fermé ?').fill('La facture d’août est là');
    await page.getByRole('button', { name: 'Proposer la fermeture' }).last().click();
    await page.getByText('Il faut qu’une autre personne la confirme.').waitFor();
    const compta = await comptaOn('/passerelle/aujourdhui');
    await openNews(compta, 'Fermer T3 2026');
    await compta.getByRole('button', { name: 'Confirmer la fermeture' }).click();
    await compta.getByLabel('Écris « T3 2026 » pour confirmer').fill('T3 2026');
    await compta.getByRole('button', { name: 'Fermer le trimestre' }).click();
    await compta.getByText(/Version 2, fermé le/).waitFor();
  });

  it('keeps both versions, with the reason', async () => {
    const page = await dashboard.page('/passerelle/cloture', { as: coordination('passerelle') });
    await page.getByText('Voir les versions', { exact: true }).first().click();
    await page.getByRole('link', { name: /^Version 2, fermée le/ }).waitFor();
    await sees(page, /Version 1, fermée le/);
    await sees(page, `Rouverte : « ${REASON} ».`);
  });

  it('has reached the other tool, signed', async () => {
    const published = await receiver.message('close.published');
    const told = new Webhook(secret).verify(published.body, published.headers);
    expect(told).toMatchObject({ type: 'close.published' });
    const forged = published.body.replace('close', 'clone');
    expect(() => new Webhook(secret).verify(forged, published.headers)).toThrow();
    await receiver.message('quarter.reopened');
  });
});

/** The member whose books wait has an account, and a mailbox to write to. */
async function letGraceIn(): Promise<void> {
  const { url, world } = dashboard;
  const grace = ['--email', GRACE, '--role', 'member', '--member', 'GRACE'];
  await world.ops('invite', '--cooperative', 'traitdunion', ...grace);
  const token = /\/invitation#([\w-]+)/.exec(await world.mailTo(GRACE))?.[1];
  const account = { name: 'Grace', password: 'une phrase assez longue' };
  const { request } = await dashboard.visitor();
  const answer = await request.post(`${url}/api/invitations/acceptance`, {
    ...{ data: { token, account }, headers: { origin: url } },
  });
  expect(answer.ok()).toBe(true);
}

const coordination = (slug: string): string => `coordination@${slug}.test`;

const comptaOn = (path: string): Promise<Page> =>
  dashboard.page(path, { as: 'compta@passerelle.test', width: 'phone' });

interface Message {
  readonly headers: Record<string, string>;
  readonly body: string;
}

interface Receiver {
  readonly server: Server;
  readonly url: string;
  message(type: string): Promise<Message>;
}

/** A tool of somebody else, which keeps what it was told. */
async function receive(): Promise<Receiver> {
  const received: Message[] = [];
  const server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      received.push({ headers: request.headers as Record<string, string>, body });
      answer.writeHead(204).end();
    });
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/plusloin`;
  return { server, url, message: (type) => find(received, type) };
}

/** The first of a type, once it has come. */
async function find(received: readonly Message[], type: string): Promise<Message> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const found = received.find(({ body }) => body.includes(`"${type}"`));
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error(`no message ${type} has come`);
}
