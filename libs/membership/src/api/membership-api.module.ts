import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { AdvisersController } from './advisers.controller.js';
import { DocumentsController } from './documents.controller.js';
import { LeavingController } from './leaving.controller.js';
import { MembersController } from './members.controller.js';
import { StartController } from './start.controller.js';

/** Members over HTTP: their path, documents, advisers, and how they leave. */
@Module({
  imports: [IdentityModule],
  controllers: [
    MembersController,
    DocumentsController,
    AdvisersController,
    LeavingController,
    StartController,
  ],
})
export class MembershipApiModule {}
