import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, defaultServerConditions } from 'vite';
import { dark, light } from '../../libs/ui/src/palette.ts';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const COLOURS = 'virtual:house-colours.css';

/** The colours of the house as a sheet, for pages that come without the scripts of its theme. */
export function houseColours() {
  return {
    name: 'plusloin-house-colours',
    resolveId: (id) => (id === COLOURS ? `\0${COLOURS}` : null),
    load: (id) =>
      id === `\0${COLOURS}`
        ? [
            `:root { ${declared(light)} }`,
            `:root[data-mantine-color-scheme='dark'] { ${declared(dark)} }`,
          ].join('\n')
        : null,
  };
}

const declared = (palette) =>
  Object.entries(palette)
    .map(([name, colour]) => `--pl-${hyphened(name)}: ${colour};`)
    .join(' ');

const hyphened = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const TEXTS = /^\0?virtual:guidance-texts\/(fr|nl|en)$/;

/** What is said of each way of working, where it is kept with its sources: each language apart. */
export function guidanceTexts() {
  return {
    name: 'plusloin-guidance-texts',
    resolveId: (id) => (TEXTS.test(id) ? `\0${id}` : null),
    async load(id) {
      const [, language] = TEXTS.exec(id) ?? [];
      if (language === undefined) return null;
      const { relationChecklistOf, understandings } = await import('@plusloin/guidance');
      const checklists = {
        BE: relationChecklistOf('BE', language),
        FR: relationChecklistOf('FR', language),
      };
      const texts = { statuses: understandings(language), checklists };
      return `export default ${JSON.stringify(texts)}`;
    },
  };
}

/**
 * Writes each page of the compass with its text, title and languages, as search engines and
 * whoever runs no scripts read it. `understood` is what turns our sources into scripts.
 */
export function writtenCompass(understood) {
  return {
    name: 'plusloin-written-compass',
    apply: 'build',
    closeBundle: { sequential: true, handler: () => writePages(understood()) },
  };
}

async function writePages(sources) {
  const site = here('dist/site');
  // Where it lies, the first page in English comes.
  const shell = await readFile(join(site, 'compass.html'), 'utf8');
  const { writtenPages, robots, sitemap } = await compassOf(sources);
  await writeFile(join(site, 'robots.txt'), robots());
  await writeFile(join(site, 'sitemap.xml'), sitemap());
  for (const page of await writtenPages()) {
    const path = join(site, `${page.address}.html`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, filled(shell, page));
  }
}

/** Runs the compass outside a browser. */
async function compassOf(sources) {
  const outDir = here('dist/written');
  await build({
    ...sources,
    configFile: false,
    logLevel: 'warn',
    ssr: {
      noExternal: [/^@plusloin\//],
      resolve: { conditions: ['@plusloin/source', ...defaultServerConditions] },
    },
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      ssr: here('src/compass/prerender.tsx'),
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'prerender.mjs')).href);
}

const filled = (shell, { language, head, body }) =>
  shell
    .replace('<html lang="fr">', `<html lang="${language}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body);

/** While developing, its addresses are those of the page that is not written yet. */
export function compassInDevelopment() {
  return {
    name: 'plusloin-compass-in-development',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/(boussole|kompas|compass)(\/[^.]*)?(\?|$)/.test(request.url)) {
          request.url = '/compass.html';
        }
        next();
      });
    },
  };
}
