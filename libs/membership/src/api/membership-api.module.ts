import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { AdvisersController } from './advisers.controller.js';
import { CandidacyController } from './candidacy.controller.js';
import { CandidatesController } from './candidates.controller.js';
import { DocumentsController } from './documents.controller.js';
import { FrontDeskController } from './front-desk.controller.js';
import { InformationController } from './information.controller.js';
import { IntroductionsController } from './introductions.controller.js';
import { LeavingController } from './leaving.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { MembersController } from './members.controller.js';
import { StartController } from './start.controller.js';

/** Who comes, who is a member, and how they leave, over HTTP. */
@Module({
  imports: [IdentityModule],
  controllers: [
    AdvisersController,
    CandidacyController,
    CandidatesController,
    DocumentsController,
    FrontDeskController,
    InformationController,
    IntroductionsController,
    LeavingController,
    MeetingsController,
    MembersController,
    StartController,
  ],
})
export class MembershipApiModule {}
