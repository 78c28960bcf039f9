import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { build, defaultClientConditions, defineConfig } from 'vite';
import {
  compassInDevelopment,
  guidanceTexts,
  houseColours,
  writtenCompass,
} from './write-compass.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const linguiConfig = getConfig({ configPath: here('lingui.config.mjs') });

/** Shared by the dashboard and the compass. */
const GROUND = new RegExp(
  'node_modules/(react|react-dom|scheduler|@lingui)/|preload-helper|ui/src/formats|app/mark|' +
    'fonts.css',
);

/** What turns our sources into scripts, whatever is built of them. */
const understood = () => ({
  root: here('.'),
  plugins: [
    messages(),
    lingui({ configPath: here('lingui.config.mjs'), failOnCompileError: true }),
    react(),
    houseColours(),
    guidanceTexts(),
  ],
  resolve: { conditions: ['@plusloin/source', ...defaultClientConditions] },
});

const { plugins, ...sources } = understood();

export default defineConfig({
  ...sources,
  plugins: [...plugins, compassInDevelopment(), writtenCompass(understood), keptOffline()],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    // The policy of the page allows files only, no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: [here('index.html'), here('compass.html')],
      output: {
        // What most pages share comes in one file: many small ones compress badly. What the compass
        // needs of it comes in another, since its pages are light.
        codeSplitting: {
          groups: [
            { name: 'ground', test: GROUND, priority: 2 },
            { name: 'frame', minShareCount: 25, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.PLUSLOIN_API ?? 'http://127.0.0.1:3000' } },
});

/** What is written in `<Trans>` and t`…` becomes a message with an id, before anything else. */
function messages() {
  return {
    name: 'plusloin-messages',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\.tsx?$/.test(id) || !/@lingui\/(core|react)\/macro/.test(code)) return null;
      const made = await transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [['@lingui/babel-plugin-lingui-macro', { linguiConfig }]],
      });
      return made && { code: made.code, map: made.map };
    },
  };
}

/**
 * Last of all the script that keeps the dashboard for when there is no network: it is told which
 * files there are. As a script of its own, since not every browser takes modules there.
 */
function keptOffline() {
  return {
    name: 'plusloin-kept-offline',
    apply: 'build',
    closeBundle: { sequential: true, handler: keepSite },
  };
}

async function keepSite() {
  const files = await builtFiles(here('dist/site'));
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      BUILT_FILES: JSON.stringify(files),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: here('dist/site'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      lib: {
        entry: here('src/offline/service-worker.ts'),
        formats: ['iife'],
        name: 'keeper',
        fileName: () => 'sw.js',
      },
    },
  });
}

const KEPT = /^index\.html$|^(?!compass-).*\.(js|css|svg|woff2)$/;

/**
 * Files whose name holds a hash are known by it; the others by what is in them. The pages of the
 * compass are for everybody, and not kept.
 */
async function builtFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const kept = entries.filter((one) => one.isFile() && KEPT.test(one.name));
  const paths = kept.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Promise.all(
    paths.map(async (path) => {
      const url = `/${relative(folder, path)}`;
      if (url.startsWith('/assets/')) return { url, revision: null };
      const revision = createHash('sha256').update(await readFile(path)).digest('hex');
      return { url, revision: revision.slice(0, 16) };
    }),
  );
}
