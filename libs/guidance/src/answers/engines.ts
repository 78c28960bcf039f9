import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { SERVICES, type Services } from '@plusloin/platform';
import type { GuidanceEngines } from '../comparison/guidance-engines.js';
import { ownEngine } from '../engine/own-engine.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { ReferenceEngine } from '../reference/reference-engine.js';

/** One question to the official model, the start of its thread included. */
const LIMIT_MS = 20_000;

/** Our own rules, and the official model in a thread that ends with the application. */
@Injectable()
export class Engines implements GuidanceEngines, OnApplicationShutdown {
  readonly reference: ReferenceEngine;

  constructor(@Inject(SERVICES) { log }: Pick<Services, 'log'>) {
    this.reference = new ReferenceEngine(LIMIT_MS, (error) =>
      log.warn('guidance.reference-failed', { error }),
    );
  }

  get own(): RuleEngine {
    return ownEngine();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reference.close();
  }
}
