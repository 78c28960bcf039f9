import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { AdvisersController } from './advisers.controller.js';
import { BankDetailsController } from './bank-details.controller.js';
import { CandidacyController } from './candidacy.controller.js';
import { CandidacyDocumentsController } from './candidacy-documents.controller.js';
import { CandidatesController } from './candidates.controller.js';
import { DocumentsController } from './documents.controller.js';
import { ExportsController } from './exports.controller.js';
import { FrontDeskController } from './front-desk.controller.js';
import { InformationController } from './information.controller.js';
import { IntroductionsController } from './introductions.controller.js';
import { LeavingController } from './leaving.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { MembersController } from './members.controller.js';
import { RulesController } from './rules.controller.js';
import { SetUpController } from './set-up.controller.js';
import { SettingsController } from './settings.controller.js';
import { StartController } from './start.controller.js';
import { StepsController } from './steps.controller.js';

/** Who comes, who is a member, how they leave, and how they run it all, over HTTP. */
@Module({
  imports: [IdentityModule],
  controllers: [
    AdvisersController,
    BankDetailsController,
    CandidacyController,
    CandidacyDocumentsController,
    CandidatesController,
    DocumentsController,
    ExportsController,
    FrontDeskController,
    InformationController,
    IntroductionsController,
    LeavingController,
    MeetingsController,
    MembersController,
    RulesController,
    SetUpController,
    SettingsController,
    StartController,
    StepsController,
  ],
})
export class MembershipApiModule {}
