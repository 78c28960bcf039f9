import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The keys of the demonstration, made at its first start. Only the demonstration invents keys: real
 * books are sealed with keys that somebody keeps.
 */
export async function demoKeys(data, given) {
  const folder = join(data, 'keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const encryption = join(folder, 'demo-encryption-key');
  const signing = join(folder, 'demo-signing-key.pem');
  return {
    PLUSLOIN_KEY: given.PLUSLOIN_KEY || (await kept(encryption, newEncryptionKey)).trim(),
    PLUSLOIN_SIGNING_KEY: given.PLUSLOIN_SIGNING_KEY || (await kept(signing, newSigningKey)),
  };
}

/** 32 bytes in base64, as PLUSLOIN_KEY takes them. */
export const newEncryptionKey = () => randomBytes(32).toString('base64');

/** An Ed25519 key in PEM, as PLUSLOIN_SIGNING_KEY takes it. */
export const newSigningKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });

async function kept(path, invent) {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text !== undefined) return text;
  const invented = invent();
  await writeFile(path, invented, { mode: 0o600, flag: 'wx' });
  return invented;
}
