/** Jest in native ESM: tests read the TypeScript sources of all libraries, which are not built. */
export default {
  runtime: '<rootDir>/libs/testing/native/runtime.cjs',
  testEnvironment: '<rootDir>/libs/testing/native/environment.cjs',
  injectGlobals: false,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/scripts'],
  testMatch: ['**/*.spec.ts', '**/*.spec.mjs'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {},
  globalSetup: '<rootDir>/libs/testing/test-server.setup.mjs',
  testSequencer: '<rootDir>/libs/testing/longest-first.mjs',
  globalTeardown: '<rootDir>/libs/testing/test-server.teardown.mjs',
  testTimeout: 120_000,
  // Modules of ended test files are never given back: a worker that holds many begins anew.
  workerIdleMemoryLimit: '1200MB',
};
