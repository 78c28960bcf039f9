import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const linguiConfig = getConfig({ configPath: here('lingui.config.mjs') });

export default defineConfig(({ mode }) => ({
  root: here('.'),
  plugins: [
    messages(),
    lingui({ configPath: here('lingui.config.mjs'), failOnCompileError: true }),
    react(),
    ...(mode === 'double' ? [double()] : []),
  ],
  resolve: { conditions: ['@plusloin/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    // The policy of the page allows files only, no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: mode === 'double' ? {} : { '/api': 'http://127.0.0.1:3000' } },
}));

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

/** By a name that a build does not follow: where the product is built, no tests lie. */
const DOUBLE = new URL('test/api-double.mjs', import.meta.url).href;

/** `vite --mode double`: the API is played from memory, with the worked examples. */
function double() {
  return {
    name: 'plusloin-double',
    async configureServer({ middlewares }) {
      const { answerAsDouble } = await import(DOUBLE);
      const answer = answerAsDouble();
      middlewares.use((request, response, next) => {
        if (request.url.startsWith('/api/')) answer(request, response);
        else next();
      });
    },
  };
}
