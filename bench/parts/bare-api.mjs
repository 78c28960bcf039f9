import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';

/**
 * The baseline of reads and writes over HTTP: Nest, Fastify and pg with nothing of the product
 * between them. It knows no session, no right and no tenant, checks nothing and writes no log.
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

const PERSON = { name: 'person', text: 'insert into bench.person values ($1, $2, $3)' };
const LINE = { name: 'line', text: 'insert into bench.line values ($1, $2, now(), $3)' };
const KEY = { name: 'key', text: 'insert into bench.key values ($1, $2, $3)' };

class LogController {
  async list(cooperativeId, query) {
    const values = [cooperativeId, query.before ?? 1_000_000, query.limit];
    const { rows } = await pool.query({ ...PAGE, values });
    return { lines: rows, next: rows.at(-1)?.sequence ?? null };
  }

  async add({ name }) {
    const id = randomUUID();
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query({ ...PERSON, values: [id, name, randomBytes(60)] });
      await client.query({ ...LINE, values: [randomUUID(), id, randomBytes(32)] });
      const told = JSON.stringify({ id });
      await client.query({ ...KEY, values: [randomUUID(), randomBytes(32), told] });
      await client.query('commit');
    } finally {
      client.release();
    }
    return { id };
  }
}

// By hand, what decorators do: this file is not compiled.
const descriptor = (name) => Object.getOwnPropertyDescriptor(LogController.prototype, name);
Post()(LogController.prototype, 'add', descriptor('add'));
Body()(LogController.prototype, 'add', 0);
Get(':id')(LogController.prototype, 'list', descriptor('list'));
Param('id')(LogController.prototype, 'list', 0);
Query()(LogController.prototype, 'list', 1);
Controller('log')(LogController);

class BareModule {}
Module({ controllers: [LogController] })(BareModule);

const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
console.log(`listening ${app.getHttpServer().address().port}`);
process.once('SIGTERM', () => process.exit(0));
