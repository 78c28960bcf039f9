import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { AdvisersController } from './advisers.controller.js';
import { BankDetailsController } from './bank-details.controller.js';
import { DocumentsController } from './documents.controller.js';
import { ExportsController } from './exports.controller.js';
import { LeavingController } from './leaving.controller.js';
import { MembersController } from './members.controller.js';
import { RulesController } from './rules.controller.js';
import { SetUpController } from './set-up.controller.js';
import { SettingsController } from './settings.controller.js';
import { StartController } from './start.controller.js';
import { StepsController } from './steps.controller.js';

/** Members over HTTP: their path, documents, advisers, how they leave; how they run it all. */
@Module({
  imports: [IdentityModule],
  controllers: [
    ...[MembersController, DocumentsController, AdvisersController],
    ...[LeavingController, StartController],
    ...[SettingsController, StepsController, BankDetailsController],
    ...[RulesController, SetUpController, ExportsController],
  ],
})
export class MembershipApiModule {}
