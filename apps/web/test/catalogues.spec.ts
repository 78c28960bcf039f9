import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { adviceIn } from './beside-pages.mjs';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(top, 'apps', 'web', 'src', 'locales');
const languages = ['fr', 'fr-vous', 'nl', 'en'];
const parts = await readdir(folder);

/** The messages of all parts and what they are in its language; '' where it says nothing. */
async function messagesOf(language: string, of = parts): Promise<Map<string, string>> {
  const read = (part: string) => readFile(join(folder, part, `${language}.po`), 'utf8');
  const text = (await Promise.all(of.map(read))).join('\n');
  const entry = /msgid ((?:"(?:[^"\\]|\\.)*"\n)+)msgstr ((?:"(?:[^"\\]|\\.)*"\n?)+)/g;
  const pairs = [...text.matchAll(entry)].map(
    ([, said = '', meant = '']) => [joined(said), joined(meant)] as const,
  );
  return new Map(pairs.filter(([said]) => said !== ''));
}

const joined = (lines: string): string =>
  [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part).join('');

describe('the catalogues', () => {
  it('hold exactly the messages of the screens: else run npm run words', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'plusloin-words-'));
    try {
      await cp(folder, copy, { recursive: true });
      const lingui = join(top, 'node_modules', '@lingui', 'cli', 'dist', 'lingui.js');
      const config = join(top, 'apps', 'web', 'lingui.config.mjs');
      const env = { ...process.env, PLUSLOIN_CATALOGUES: copy };
      const args = [lingui, 'extract', '--clean', '--config', config];
      await promisify(execFile)(process.execPath, args, { cwd: top, env });
      for (const file of parts.flatMap((part) => languages.map((one) => `${part}/${one}.po`))) {
        const [now, kept] = await Promise.all(
          [copy, folder].map((place) => readFile(join(place, file), 'utf8')),
        );
        expect(withoutHead(now)).toBe(withoutHead(kept));
      }
    } finally {
      await rm(copy, { recursive: true });
    }
  });

  it.each(['nl', 'en'])('in %s lack nothing', async (language) => {
    const silent = [...(await messagesOf(language))].filter(([, meant]) => meant === '');
    expect(silent).toEqual([]);
  });

  it('say « vous » throughout where a cooperative says « vous »', async () => {
    for (const [said, polite] of await messagesOf('fr-vous')) {
      expect(polite || said).not.toMatch(/(?<!\p{L})(tu|ton|ta|tes|te|toi)(?!\p{L})|t’/iu);
    }
  });

  it.each(['fr', 'nl', 'en'] as const)('in %s advise nobody in the compass', async (language) => {
    const messages = await messagesOf(language, ['compass', 'guidance']);
    const turns = [...messages].map(([said, meant]) => adviceIn(meant || said, language));
    expect(turns.length).toBeGreaterThan(200);
    expect(turns.filter((turn) => turn !== null)).toEqual([]);
  });

  it.each(languages)('in %s call nobody a client and never shout', async (language) => {
    for (const [said, meant] of await messagesOf(language)) {
      expect(meant || said).not.toMatch(/client|klant|customer|pro bono|relancer|bloqué|!/i);
    }
  });
});

/** The day on which a catalogue was made is no message. */
const withoutHead = (text = ''): string => text.slice(text.indexOf('\n\n'));
