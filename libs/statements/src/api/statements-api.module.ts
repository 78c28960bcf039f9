import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { ClosesController } from './closes.controller.js';
import { FiguresController } from './figures.controller.js';
import { StatementsController } from './statements.controller.js';

/** Closes and statements over HTTP. */
@Module({
  imports: [IdentityModule],
  controllers: [ClosesController, StatementsController, FiguresController],
})
export class StatementsApiModule {}
