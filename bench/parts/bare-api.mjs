import 'reflect-metadata';
import { Controller, Get, Module, Param, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';

/**
 * The baseline of a read over HTTP: Nest, Fastify and pg with nothing of the product between them.
 * It knows no session, no right and no tenant, checks nothing and writes no log.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });

const PAGE = {
  name: 'page',
  text: `
    select sequence::int, recorded_at as "recordedAt", actor, action, subject, details,
        encode(hash, 'hex') as hash,
        coalesce((select encode(b.hash, 'hex') from audit.entry b
          where b.cooperative_id = e.cooperative_id and b.sequence = e.sequence - 1), '')
          as "previousHash"
      from audit.entry e where cooperative_id = $1 and sequence < $2
      order by e.sequence desc limit $3`,
};

class LogController {
  async list(cooperativeId, query) {
    const values = [cooperativeId, query.before ?? 1_000_000, query.limit];
    const { rows } = await pool.query({ ...PAGE, values });
    return { lines: rows, next: rows.at(-1)?.sequence ?? null };
  }
}

// By hand, what decorators do: this file is not compiled.
const list = Object.getOwnPropertyDescriptor(LogController.prototype, 'list');
Get(':id')(LogController.prototype, 'list', list);
Param('id')(LogController.prototype, 'list', 0);
Query()(LogController.prototype, 'list', 1);
Controller('log')(LogController);

class BareModule {}
Module({ controllers: [LogController] })(BareModule);

const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
console.log(`listening ${app.getHttpServer().address().port}`);
process.once('SIGTERM', () => process.exit(0));
