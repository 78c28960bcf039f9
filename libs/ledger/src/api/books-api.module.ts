import { Module } from '@nestjs/common';
import { IdentityModule } from '@plusloin/identity';
import { BooksController } from './books.controller.js';

/** The books over HTTP: they are read there, and written by use cases alone. */
@Module({ imports: [IdentityModule], controllers: [BooksController] })
export class BooksApiModule {}
