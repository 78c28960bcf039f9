/** Jest in native ESM: tests read the TypeScript sources of all libraries, which are not built. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@plusloin/source', 'node'] },
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/scripts'],
  testMatch: ['**/*.spec.ts', '**/*.spec.mjs'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
          target: 'es2023',
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/libs/testing/test-server.setup.mjs',
  testSequencer: '<rootDir>/libs/testing/longest-first.mjs',
  globalTeardown: '<rootDir>/libs/testing/test-server.teardown.mjs',
  testTimeout: 120_000,
  // Modules of ended test files are never given back: a worker that holds many begins anew.
  workerIdleMemoryLimit: '1200MB',
};
