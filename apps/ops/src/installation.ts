import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { contexts } from '@plusloin/backoffice';
import {
  createLog,
  NestLog,
  operatorActor,
  PlatformModule,
  readConfig,
  SERVICES,
  type Actor,
  type Config,
  type ConfigNeed,
  type Services,
} from '@plusloin/platform';
import { cooperativeOfSlug, UnknownCooperative } from '@plusloin/registry';
import { DataSource } from 'typeorm';
import type { Terminal } from './command.js';

/** The services of this installation, for as long as one command runs. */
export interface Installation {
  readonly services: Services;
  readonly dataSource: DataSource;
  /** The operator in a cooperative known by its short name, or `UnknownCooperative`. */
  actorIn(slug: string): Promise<Actor>;
}

/** Opens the installation that the environment names, and closes it whatever happens. */
export async function withInstallation<T>(
  terminal: Terminal,
  use: (installation: Installation) => Promise<T>,
  needs: readonly ConfigNeed[] = [],
): Promise<T> {
  const config = readConfig(terminal.variables, ['databaseUrl', ...needs]);
  const log = createLog({
    level: logLevelOf(config, terminal),
    process: 'ops',
    destination: { write: (line) => terminal.error(line) },
  });
  const app = await NestFactory.createApplicationContext(
    PlatformModule.for({ config, contexts, log, process: 'ops' }),
    { logger: new NestLog(log), abortOnError: false },
  );
  try {
    const dataSource = app.get(DataSource);
    return await use({
      services: app.get<Services>(SERVICES),
      dataSource,
      actorIn: (slug) => actorIn(dataSource, slug),
    });
  } finally {
    await app.close();
  }
}

/** A terminal is for answers: unless more is asked for, the log says what went wrong alone. */
const logLevelOf = (config: Config, { variables }: Terminal): Config['logLevel'] =>
  variables['LOG_LEVEL'] ? config.logLevel : 'warn';

async function actorIn(dataSource: DataSource, slug: string): Promise<Actor> {
  const id = await cooperativeOfSlug(dataSource, slug);
  if (id === null) throw new UnknownCooperative(slug);
  return operatorActor(id);
}
