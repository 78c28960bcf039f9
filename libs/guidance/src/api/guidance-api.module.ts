import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { DataSource } from 'typeorm';
import { Answers } from '../answers/answers.service.js';
import { Engines } from '../answers/engines.js';
import { ChangesController } from './changes.controller.js';
import { FirstYearController } from './first-year.controller.js';
import { GuidanceController } from './guidance.controller.js';
import { MembersGuidanceController } from './members-guidance.controller.js';
import { ReadingController } from './reading.controller.js';
import { RulesController } from './rules.controller.js';

const answers = {
  provide: Answers,
  useFactory: (services: Services, database: DataSource, engines: Engines) =>
    new Answers({ ...services, database }, engines),
  inject: [SERVICES, DataSource, Engines],
};

/** The compass, over HTTP. */
@Module({
  imports: [IdentityModule],
  providers: [Engines, answers],
  controllers: [
    GuidanceController,
    ChangesController,
    RulesController,
    ReadingController,
    FirstYearController,
    MembersGuidanceController,
  ],
})
export class GuidanceApiModule {}
