const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { borrowed } = require('./borrowed.cjs');

/** Under this name circus keeps the listeners of a test file; the next file has its own. */
const CIRCUS_LISTENERS = Symbol.for('EVENT_HANDLERS');

/** Node itself, and no context of its own for each test file: see ADR 19. */
module.exports = class NativeEnvironment {
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.giveBack = borrowed();
  }

  exportConditions() {
    return ['node'];
  }

  /** None: nothing is compiled by Jest. */
  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    this.giveBack();
    delete globalThis[CIRCUS_LISTENERS];
  }
};
