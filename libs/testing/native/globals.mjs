/** `@jest/globals` for modules that outlive a test file: each name means the running file's. */
const current = (name) => globalThis[Symbol.for('plusloin.testGlobals')][name];

const ofRunningFile = (name) =>
  new Proxy(() => undefined, {
    apply: (_target, self, given) => Reflect.apply(current(name), self, given),
    get: (_target, property) => current(name)[property],
  });

export const afterAll = ofRunningFile('afterAll');
export const afterEach = ofRunningFile('afterEach');
export const beforeAll = ofRunningFile('beforeAll');
export const beforeEach = ofRunningFile('beforeEach');
export const describe = ofRunningFile('describe');
export const expect = ofRunningFile('expect');
export const it = ofRunningFile('it');
export const jest = ofRunningFile('jest');
export const test = ofRunningFile('test');
