import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { Secret } from '../secret.js';
import { mailerOf } from './mailer.js';

const mail = { to: 'alice@plusloin.test', subject: 'Un été', text: 'Bonjour,\n\nun lien#abc' };
const origin = 'https://plusloin.example';

describe('A mail', () => {
  let dataFolder: string;

  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'plusloin-mail-'));
  });
  afterEach(() => rm(dataFolder, { recursive: true }));

  it('is a file that only we can read where there is no mail server', async () => {
    await mailerOf({ dataFolder, origin }).send(mail);
    const [name = ''] = await readdir(join(dataFolder, 'mail'));
    const path = join(dataFolder, 'mail', name);
    const said = 'To: alice@plusloin.test\nSubject: Un été\n\nBonjour,\n\nun lien#abc\n';
    expect(await readFile(path, 'utf8')).toBe(said);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('goes to the mail server, from nobody who could be answered', async () => {
    let received = '';
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        stream.on('data', (chunk: Buffer) => (received += chunk.toString()));
        stream.on('end', () => done());
      },
    });
    await new Promise<void>((open) => void server.listen(0, '127.0.0.1', () => open()));
    const { port } = server.server.address() as { port: number };
    const smtpUrl = new Secret(`smtp://127.0.0.1:${port}`);
    await mailerOf({ dataFolder, origin, smtpUrl }).send(mail);
    await new Promise<void>((closed) => server.close(() => closed()));
    expect(received).toContain('From: Plusloin <ne-pas-repondre@plusloin.example>');
    expect(received).toContain('To: alice@plusloin.test');
    await expect(mailerOf({ dataFolder, origin, smtpUrl }).send(mail)).rejects.toThrow();
  });
});
