import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Papers that are not part of the repository stand beside it, or nowhere. */
const shared = fileURLToPath(new URL('../../../../../../shared/', import.meta.url));

export const realFec = join(shared, 'samples/fec/000000000FEC20231231.txt');
export const validSamples = ['732829833FEC20261231.txt', '812346062FEC20261231.txt'].map((name) =>
  join(shared, 'samples/fec', name),
);
const validateFec = join(shared, 'validators/validate-fec');

export const hasRealFec = orSaysSo(existsSync(realFec), 'the anonymised real FEC');
export const hasFecJudge = orSaysSo(existsSync(validateFec), 'validate-fec');
export const hasHledger = orSaysSo(spawnSync('hledger', ['--version']).status === 0, 'hledger');

/** What the judge prints of a file: its last line says VALID or INVALID. */
export function judgedFec(name: string, content: Uint8Array): string {
  return inFile(name, content, (path) => {
    const { stdout, stderr } = spawnSync(validateFec, [path], { encoding: 'utf8' });
    return stdout + stderr;
  });
}

export function hledger(journal: string, ...command: string[]): string {
  return inFile('books.journal', Buffer.from(journal), (path) =>
    execFileSync('hledger', ['-f', path, ...command], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
    }),
  );
}

function inFile(name: string, content: Uint8Array, use: (path: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plusloin-exchange-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function orSaysSo(isThere: boolean, what: string): boolean {
  if (!isThere) process.stderr.write(`SKIPPED: ${what} is not on this machine\n`);
  return isThere;
}
