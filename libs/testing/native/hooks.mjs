import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const GLOBALS = new URL('./globals.mjs', import.meta.url).href;

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
    target: 'es2023',
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  configFile: false,
  swcrc: false,
};

const isTypeScript = (url) => url.startsWith('file:') && /\.ts(\?|$)/.test(url);
const isBuilt = (path) => /\/(node_modules|dist)\//.test(path);
const isSource = (specifier, from) =>
  /^\.{1,2}\/.*\.js$/.test(specifier) && !isBuilt(specifier) && !isBuilt(from);

/** Sources of our libraries, which need no build, and `./name.js` as TypeScript means it. */
export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const conditions = ['@plusloin/source', ...context.conditions];
  const asWritten = isSource(specifier, context.parentURL ?? '')
    ? specifier.replace(/js$/, 'ts')
    : specifier;
  return next(asWritten, { ...context, conditions });
}

export async function load(url, context, next) {
  if (!isTypeScript(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...SWC, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
