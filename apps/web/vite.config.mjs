import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const linguiConfig = getConfig({ configPath: here('lingui.config.mjs') });

export default defineConfig({
  root: here('.'),
  plugins: [
    messages(),
    lingui({ configPath: here('lingui.config.mjs'), failOnCompileError: true }),
    react(),
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
