const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** Under this name circus keeps the listeners of a test file; the next file has its own. */
const CIRCUS_LISTENERS = Symbol.for('EVENT_HANDLERS');

/**
 * Node itself, and no context of its own for each test file: see ADR 19. What a file may change of
 * the process it lends to the next one is put back when it ends.
 */
module.exports = class NativeEnvironment {
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.before = {
      variables: { ...process.env },
      folder: process.cwd(),
      exit: process.exit,
      console: globalThis.console,
    };
  }

  exportConditions() {
    return ['node'];
  }

  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    const { variables, folder, exit, console } = this.before;
    for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
    Object.assign(process.env, variables);
    if (process.cwd() !== folder) process.chdir(folder);
    process.exit = exit;
    globalThis.console = console;
    delete globalThis[CIRCUS_LISTENERS];
  }
};
