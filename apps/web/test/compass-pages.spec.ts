import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { unknownOrigin } from '@plusloin/contracts';
import { addressOf, compassLanguages, pageNames, type PageName } from '../src/compass/addresses.js';
import { relationChecklistOf, understandings } from './beside-pages.mjs';
import { buildSite, top } from './workshop.mjs';

const site = join(top, 'apps', 'web', 'dist', 'site');
const textOf = (path: string) => readFile(join(site, path), 'utf8');
const weightOf = async (path: string) =>
  gzipSync(await readFile(join(site, path)), { level: 9 }).length;

const written = compassLanguages.flatMap((language) =>
  pageNames.map((page) => ({ language, page, address: addressOf({ language, page }) })),
);

beforeAll(() => buildSite());

describe.each(written)('the page $address as it is delivered', ({ language, page, address }) => {
  it('says in its language what it is, before any script runs', async () => {
    const html = await textOf(`${address}.html`);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toMatch(/<title>[^<]+ · Plusloin<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(html).toMatch(/<main[^>]*>.*<h1/s);
  });

  it('is found in each language, or by nobody where it is one person’s', async () => {
    const html = await textOf(`${address}.html`);
    const isPrivate = page === 'result' || page === 'rule';
    expect(html.includes('content="noindex"')).toBe(isPrivate);
    for (const one of isPrivate ? [] : compassLanguages) {
      const there = unknownOrigin + addressOf({ language: one, page });
      expect(html).toContain(`hrefLang="${one}" href="${there}"`);
    }
    const canonical = `<link rel="canonical" href="${unknownOrigin}${address}"/>`;
    expect(html.includes(canonical)).toBe(!isPrivate);
    const sitemap = await textOf('sitemap.xml');
    expect(sitemap.includes(`<loc>${unknownOrigin}${address}</loc>`)).toBe(!isPrivate);
    const times = isPrivate ? 0 : compassLanguages.length;
    const alternate = `hreflang="${language}" href="${unknownOrigin}${address}"`;
    expect(sitemap.split(alternate)).toHaveLength(times + 1);
  });

  it('holds nothing that its policy refuses', async () => {
    const html = await textOf(`${address}.html`);
    expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)/);
  });
});

it('robots may read the compass and pages of cooperatives, nothing behind sign-in', async () => {
  const robots = await textOf('robots.txt');
  const ruled = [...robots.matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, rule, path]) => ({
    ...{ rule, path: path ?? '' },
  }));
  /** The longest rule that fits is the one that counts. */
  const ruleOf = (address: string) =>
    ruled
      .filter(({ path }) => new RegExp(`^${path.replaceAll('*', '.*')}`).test(address))
      .sort((one, other) => other.path.length - one.path.length)[0]?.rule;
  for (const { address } of written) expect(ruleOf(address)).toBe('Allow');
  expect(ruleOf('/c/passerelle/inscription')).toBe('Allow');
  for (const address of ['/', '/passerelle/accueil', '/connexion', '/c/passerelle/suivi', '/api']) {
    expect(ruleOf(address)).toBe('Disallow');
  }
});

describe.each(compassLanguages)('to whoever runs no script, in %s,', (language) => {
  const written = async (page: PageName) =>
    (await textOf(`${addressOf({ language, page })}.html`)).replaceAll('&amp;', '&');

  it('each status says what it is, with its source', async () => {
    const html = await written('understand');
    for (const { title, parts } of understandings(language)) {
      expect(html).toContain(title);
      for (const { text, source } of parts) {
        expect(html).toContain(text);
        if (source !== null) expect(html).toContain(`<a href="${source.url}"`);
      }
    }
  });

  it('the signs of an employment are asked, and say why, in both countries', async () => {
    const html = await written('independence');
    for (const country of ['BE', 'FR'] as const) {
      const { questions, office } = relationChecklistOf(country, language);
      const told = questions.flatMap(({ question, why }) => [question, why.text]);
      for (const text of [...told, office.text]) expect(html).toContain(text);
    }
  });
});

it('the compass is light: 120 kB of scripts and 25 kB of styles on first load', async () => {
  const html = await textOf('boussole.html');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, path = '']) => path,
  );
  const entry = named.find((path) => /assets\/compass-.*\.js$/.test(path)) ?? '';
  // Words, and the texts of the two pages that are read: each language is a file of its own.
  const others = [...(await textOf(entry)).matchAll(/import\(`\.\/([^`]+\.js)`\)/g)];
  expect(others).toHaveLength(2 * compassLanguages.length);
  const weigh = (paths: string[]) => Promise.all(paths.map(weightOf));
  const scripts = await weigh(named.filter((path) => path.endsWith('.js')));
  const weights = await weigh(others.map(([, name = '']) => `assets/${name}`));
  const heaviest = weights.sort((one, other) => other - one).slice(0, 2);
  const styles = await weigh(named.filter((path) => path.endsWith('.css')));
  const sum = (weights: number[]) => weights.reduce((all, one) => all + one, 0);
  expect(sum([...scripts, ...heaviest])).toBeLessThanOrEqual(120_000);
  expect(sum(styles)).toBeLessThanOrEqual(25_000);
});
