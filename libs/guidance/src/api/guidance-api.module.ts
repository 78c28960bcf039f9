import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { Engines } from '../answers/engines.js';
import { FirstYearController } from './first-year.controller.js';
import { MembersGuidanceController } from './members-guidance.controller.js';

/** The compass, over HTTP. */
@Module({
  imports: [IdentityModule],
  providers: [Engines],
  controllers: [FirstYearController, MembersGuidanceController],
})
export class GuidanceApiModule {}
