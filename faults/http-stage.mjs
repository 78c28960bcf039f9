import { join } from 'node:path';
import { program } from '../scripts/parts/installation.mjs';
import { newEncryptionKey, newSigningKey } from '../scripts/parts/keys.mjs';
import { freePort } from '../scripts/parts/ports.mjs';
import { AnswerCutter } from './answer-cutter.mjs';
import { Asking, ORIGIN } from './asking.mjs';
import { Undying } from './undying.mjs';

const POOL = 4;
/** What an API says that finds no database when it starts; it is started again. */
const FAILED_START = '"process.start-failed"';

/** An API that comes back after each blow; its members ask through a line that may be cut. */
export class HttpStage {
  constructor({ postgres, cutter, folder, random, world }) {
    Object.assign(this, { postgres, cutter, folder, random, world });
    this.backend = 'http';
    this.failedStarts = 0;
    this.database = 'plusloin';
    this.answers = new AnswerCutter();
    this.keys = { PLUSLOIN_KEY: newEncryptionKey(), PLUSLOIN_SIGNING_KEY: newSigningKey() };
  }

  async open() {
    this.port = await freePort();
    await this.answers.listen();
    this.answers.leadTo(this.port);
    this.api = this.newApi();
    await this.api.start();
    this.members = this.world.members.map((member) => this.newAsking(member));
    for (const member of this.members) await member.signIn();
  }

  async close() {
    await this.api.stop();
    this.answers.close();
    this.cutter.cutAll();
  }

  query(sql, parameters) {
    return this.postgres.ask(sql, parameters, this.database).then(({ rows }) => rows);
  }

  environment(databaseUrl) {
    return {
      ...{ PATH: process.env.PATH, ...this.keys, PLUSLOIN_ORIGIN: ORIGIN },
      ...{ DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: String(POOL) },
      ...{ PORT: String(this.port), METRICS_PORT: '0', PLUSLOIN_DATA: this.folder },
    };
  }

  newApi() {
    return new Undying({
      name: 'API',
      args: [program('api')],
      env: () => this.environment(this.postgres.through(this.database)),
      log: join(this.folder, 'api.log'),
      isReady: (line) => line.includes('"process.listening"'),
      onLine: (line) => void (this.failedStarts += line.includes(FAILED_START) ? 1 : 0),
    });
  }

  newAsking(member) {
    const url = `http://127.0.0.1:${this.answers.port}`;
    const { cooperativeId } = this.world;
    return new Asking({ url, cooperativeId, member, random: this.random });
  }
}
