import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { ClosesController } from './closes.controller.js';
import { CockpitController } from './cockpit.controller.js';
import { FiguresController } from './figures.controller.js';
import { QuestionsController } from './questions.controller.js';
import { ReopeningsController } from './reopenings.controller.js';
import { StatementsController } from './statements.controller.js';

/** Closes and statements over HTTP. */
@Module({
  imports: [IdentityModule],
  controllers: [
    ClosesController,
    CockpitController,
    FiguresController,
    QuestionsController,
    ReopeningsController,
    StatementsController,
  ],
})
export class StatementsApiModule {}
