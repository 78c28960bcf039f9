const { readFileSync } = require('node:fs');
const { fileURLToPath } = require('node:url');
const { transformSync } = require('@swc/core');

const OPTIONS = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
    target: 'es2023',
  },
  module: { type: 'es6' },
  configFile: false,
  swcrc: false,
};

exports.isTypeScript = (url) => url.startsWith('file:') && url.endsWith('.ts');

exports.compiled = (url, options = {}) => {
  const filename = fileURLToPath(url);
  return transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, ...options, filename });
};
