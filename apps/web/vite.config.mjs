import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const linguiConfig = getConfig({ configPath: here('lingui.config.mjs') });

export default defineConfig({
  root: here('.'),
  plugins: [
    messages(),
    lingui({ configPath: here('lingui.config.mjs'), failOnCompileError: true }),
    react(),
    VitePWA(installable()),
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

/**
 * The dashboard as an application of the telephone: its files are kept there, and what was read
 * last can be read without a network. A new version waits until somebody agrees.
 */
function installable() {
  return {
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Plusloin',
      short_name: 'Plusloin',
      description: 'Ce que tu dois, quand, et ce qui te reste',
      lang: 'fr',
      id: '/',
      start_url: '/',
      display: 'standalone',
      background_color: '#FFFFFF',
      theme_color: '#0F5C5C',
      icons: [
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    workbox: {
      inlineWorkboxRuntime: true,
      globPatterns: ['**/*.{html,js,css,svg,woff2}'],
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/^\/api\//],
      runtimeCaching: [keptReads()],
    },
  };
}

/** What a member looks at between two visits; it goes when they sign out. */
function keptReads() {
  return {
    urlPattern: ({ url, sameOrigin }) =>
      sameOrigin &&
      /^\/api\/(me|cooperatives\/[^/]+\/statements(\/[^/]+\/[^/]+)?)$/.test(url.pathname),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'reads',
      networkTimeoutSeconds: 10,
      expiration: { maxEntries: 40, maxAgeSeconds: 14 * 24 * 3600 },
      cacheableResponse: { statuses: [200] },
    },
  };
}
