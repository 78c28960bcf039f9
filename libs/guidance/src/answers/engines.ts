import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { GuidanceEngines } from '../comparison/compare.js';
import { RuleEngine } from '../engine/rule-engine.js';
import { ReferenceEngine } from '../reference/reference-engine.js';
import { readRuleBook } from '../rules/rule-book.js';

/** One of each for a process: our rules are read when somebody first asks for them. */
@Injectable()
export class Engines implements GuidanceEngines, OnApplicationShutdown {
  readonly reference = new ReferenceEngine();
  private ours: RuleEngine | null = null;

  get own(): RuleEngine {
    this.ours ??= new RuleEngine(readRuleBook());
    return this.ours;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reference.close();
  }
}
