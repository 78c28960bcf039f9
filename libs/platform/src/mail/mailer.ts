import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uuidv7 } from '@plusloin/kernel';
import type { Config } from '../config.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands a mail over; when it returns, somebody else answers for its delivery. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** By SMTP where there is an address for it, otherwise as files that a person can read. */
export function mailerOf(config: Pick<Config, 'smtpUrl' | 'dataFolder' | 'origin'>): Mailer {
  const folder = join(config.dataFolder, 'mail');
  if (config.smtpUrl === undefined) return new FolderMailer(folder);
  const { hostname } = new URL(config.origin);
  return new SmtpMailer(config.smtpUrl.reveal(), `Plusloin <ne-pas-repondre@${hostname}>`);
}

/** One file for each mail, readable by us alone: it may hold the link that opens an account. */
export class FolderMailer implements Mailer {
  constructor(private readonly folder: string) {}

  async send({ to, subject, text }: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const content = `To: ${to}\nSubject: ${subject}\n\n${text}\n`;
    // The name gives the order of writing, and names nobody.
    await writeFile(join(this.folder, `${uuidv7()}.txt`), content, { mode: 0o600, flag: 'wx' });
  }
}

/** To a mail server; the address in SMTP_URL holds its password. */
export class SmtpMailer implements Mailer {
  constructor(
    private readonly url: string,
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<void> {
    // Loaded when the first mail goes out: most processes never send one.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({
      url: this.url,
      connectionTimeout: PATIENCE_MILLISECONDS,
    });
    try {
      await transport.sendMail({ from: this.from, ...mail });
    } finally {
      transport.close();
    }
  }
}

const PATIENCE_MILLISECONDS = 10_000;
