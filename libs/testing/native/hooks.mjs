import { compiled, isTypeScript } from './typescript.cjs';

const GLOBALS = new URL('./globals.mjs', import.meta.url).href;

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
  return { format: 'module', source: compiled(url).code, shortCircuit: true };
}
