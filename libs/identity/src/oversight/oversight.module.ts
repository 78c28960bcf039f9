import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { JobsController } from './jobs.controller.js';

/** What was done and what is under way, for those who answer for it. */
@Module({ controllers: [AuditController, JobsController] })
export class OversightModule {}
