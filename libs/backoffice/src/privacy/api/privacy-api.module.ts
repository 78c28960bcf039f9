import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { PrivacyController } from './privacy.controller.js';
import { OwnPrivacyController } from './own-privacy.controller.js';

/** What the law on personal data gives to people, over HTTP. */
@Module({
  imports: [IdentityModule],
  controllers: [PrivacyController, OwnPrivacyController],
})
export class PrivacyApiModule {}
