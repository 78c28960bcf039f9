import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { CandidacyController } from './candidacy.controller.js';
import { CandidatesController } from './candidates.controller.js';
import { FrontDeskController } from './front-desk.controller.js';
import { InformationController } from './information.controller.js';
import { IntroductionsController } from './introductions.controller.js';
import { MeetingsController } from './meetings.controller.js';

/** Who comes, over HTTP. */
@Module({
  imports: [IdentityModule],
  controllers: [
    CandidacyController,
    CandidatesController,
    FrontDeskController,
    InformationController,
    IntroductionsController,
    MeetingsController,
  ],
})
export class MembershipApiModule {}
