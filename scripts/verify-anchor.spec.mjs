import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const script = fileURLToPath(new URL('./verify-anchor.mjs', import.meta.url));
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const pemOf = (key) => key.export({ type: 'spki', format: 'pem' });
const statement = 'Relevé d’Alice, T3 2026 : 2 439,56 €';

// The signed text is written by hand: keys in alphabetical order, no spaces.
const signedText = (files) =>
  `{"at":"2026-10-08T09:00:00.000Z","books":[{"entity":"ALICE","hash":"${'9f'.repeat(32)}",` +
  `"registers":[],"registration":"0732.829.833","sequence":297},{"entity":"COOP","hash":"",` +
  `"registers":[],"registration":"0732.829.834","sequence":0}],"cooperative":{"id":` +
  `"01a201cf-1d54-7370-8724-57b9a652af78","name":"La Passerelle","slug":"passerelle"},` +
  `"files":${files},"format":"plusloin-anchor-1","number":12,"previous":null,"reason":"close"}`;

describe('a member who checks a statement without the server', () => {
  let folder;
  const at = (name) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plusloin verify '));
    const sha256 = createHash('sha256').update(statement).digest('hex');
    const text = signedText(`[{"path":"statements/2026-Q3/ALICE.pdf","sha256":"${sha256}"}]`);
    const signature = sign(null, Buffer.from(text), privateKey).toString('base64');
    const signed = { publicKey: pemOf(publicKey), signature, anchor: JSON.parse(text) };
    await writeFile(at('anchor.json'), JSON.stringify(signed, null, 2));
    signed.anchor.books[0].sequence = 296;
    await writeFile(at('changed.json'), JSON.stringify(signed));
    await writeFile(at('ALICE.pdf'), statement);
    await writeFile(at('other.pdf'), `${statement} `);
    await writeFile(at('key.pem'), pemOf(publicKey));
    await writeFile(at('stranger.pem'), pemOf(generateKeyPairSync('ed25519').publicKey));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** As the member does: in a folder of their own, with nothing installed. */
  const ask = (...words) =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...words], { cwd: folder }, (error, out, err) =>
        resolve({ status: error?.code ?? 0, said: out + err }),
      );
    });

  it('is told which books are proven up to which entry', async () => {
    const { status, said } = await ask('ALICE.pdf', '--anchor', 'anchor.json', '--key', 'key.pem');
    expect(said).toContain('Ancre / anchor n° 12 · La Passerelle · 2026-10-08T09:00:00.000Z');
    expect(said).toContain('✔ ALICE.pdf = statements/2026-Q3/ALICE.pdf');
    expect(said).toContain('✔ Avec la clé donnée. / With the key that was given.');
    expect(said).toContain(`ALICE (0732.829.833) → n° 297 ${'9f'.repeat(32)}`);
    expect(said).toContain('COOP (0732.829.834) aucune écriture / no entry');
    expect(status).toBe(0);
  });

  it('is told that a key which comes with the anchor is not confirmed', async () => {
    const { status, said } = await ask('ALICE.pdf', '--anchor', 'anchor.json');
    const der = publicKey.export({ type: 'spki', format: 'der' });
    expect(said).toContain(`SHA-256 ${createHash('sha256').update(der).digest('hex')}`);
    expect(said).toContain('The key itself is not confirmed');
    expect(status).toBe(0);
  });

  it('finds a statement of another name by what is in it', async () => {
    await writeFile(at('copy.pdf'), statement);
    const { status } = await ask('copy.pdf', '--anchor', 'anchor.json');
    expect(status).toBe(0);
  });

  it.each([
    ['a statement that is not anchored', ['other.pdf', '--anchor', 'anchor.json'], 'not in this'],
    ['a changed anchor', ['ALICE.pdf', '--anchor', 'changed.json'], 'signature does not fit'],
    ['another key', ['--anchor', 'anchor.json', '--key', 'stranger.pem'], 'with another key'],
    ['what is no anchor', ['--anchor', 'nothing.json'], 'This file is not an anchor'],
  ])('is warned of %s', async (_what, words, warning) => {
    await writeFile(at('nothing.json'), 'null');
    const { status, said } = await ask(...words);
    expect(said).toContain(warning);
    expect(said).toContain('NON PROUVÉ / NOT PROVEN');
    expect(status).toBe(1);
  });

  it('is shown both hashes of a statement that was changed', async () => {
    await rm(at('ALICE.pdf'));
    await writeFile(at('ALICE.pdf'), `${statement}.`);
    const { status, said } = await ask('ALICE.pdf', '--anchor', 'anchor.json');
    expect(said).toMatch(/expected [0-9a-f]{64}\n {2}trouvé {2}\/ found {4}[0-9a-f]{64}/);
    expect(status).toBe(1);
    await writeFile(at('ALICE.pdf'), statement);
  });

  it.each([[[]], [['ALICE.pdf']], [['--anchor', 'missing.json']], [['--what']]])(
    'is told how to ask when asked with %j',
    async (words) => {
      const { status, said } = await ask(...words);
      expect(said).toContain('--anchor ANCHOR.json');
      expect(status).toBe(2);
    },
  );
});
