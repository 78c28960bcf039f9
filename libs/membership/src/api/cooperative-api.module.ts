import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { BankDetailsController } from './bank-details.controller.js';
import { ExportsController } from './exports.controller.js';
import { RulesController } from './rules.controller.js';
import { SetUpController } from './set-up.controller.js';
import { SettingsController } from './settings.controller.js';
import { StepsController } from './steps.controller.js';

/** How a cooperative runs itself, over HTTP. */
@Module({
  imports: [IdentityModule],
  controllers: [
    SettingsController,
    StepsController,
    BankDetailsController,
    RulesController,
    SetUpController,
    ExportsController,
  ],
})
export class CooperativeApiModule {}
