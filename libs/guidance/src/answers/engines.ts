import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { GuidanceEngines } from '../comparison/compare.js';
import { ownEngine } from '../engine/own-engine.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { ReferenceEngine } from '../reference/reference-engine.js';

/** Our own rules, and the official model in a thread that ends with the application. */
@Injectable()
export class Engines implements GuidanceEngines, OnApplicationShutdown {
  readonly reference = new ReferenceEngine();

  get own(): RuleEngine {
    return ownEngine();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reference.close();
  }
}
