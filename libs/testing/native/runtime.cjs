const { createRequire, register } = require('node:module');
const { dirname, join, sep } = require('node:path');
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');
const { compiled, isTypeScript } = require('./typescript.cjs');

register('./hooks.mjs', pathToFileURL(__filename));

/** Where a line of a stack stood in TypeScript, by address; only files that failed are asked for. */
const sourceMaps = new Map();
const sourceMapOf = (url) => {
  if (!sourceMaps.has(url)) {
    const { map } = compiled(url, { sourceMaps: true });
    sourceMaps.set(url, `data:application/json;base64,${Buffer.from(map).toString('base64')}`);
  }
  return sourceMaps.get(url);
};

const FRAMEWORK = dirname(require.resolve('jest-circus/package.json')) + sep;

/**
 * Loads a test file and what it imports by Node's own `import`, once for a worker, instead of anew
 * for each of hundreds of files in a context of its own: see ADR 19.
 */
module.exports = class NativeRuntime extends Runtime {
  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    return import(pathToFileURL(path).href);
  }

  getSourceMaps() {
    return {
      get: (url) => (isTypeScript(url) ? sourceMapOf(url) : undefined),
      [Symbol.iterator]: () => [][Symbol.iterator](),
    };
  }

  /** The framework holds the tests of one file: each file begins with a fresh one. */
  requireInternalModule(from, name) {
    for (const path of Object.keys(require.cache)) {
      if (path.startsWith(join(FRAMEWORK, 'build', sep))) delete require.cache[path];
    }
    return createRequire(from)(name ?? from);
  }

  /** What `@jest/globals` says from here on: hooks.mjs leads that name to globals.mjs. */
  setGlobalsForRuntime(globals) {
    const jest = this.jestGlobals.jestObjectFor(this._testPath);
    globalThis[Symbol.for('plusloin.testGlobals')] = { ...globals, jest };
  }
};
