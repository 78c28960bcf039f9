import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { BreakGlassesController } from './break-glasses.controller.js';
import { MemberBreakGlassesController } from './member-break-glasses.controller.js';
import { PersonsController } from './persons.controller.js';

/** The vault over HTTP. */
@Module({
  imports: [IdentityModule],
  controllers: [PersonsController, MemberBreakGlassesController, BreakGlassesController],
})
export class VaultApiModule {}
