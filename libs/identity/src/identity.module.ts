import { Module, type FactoryProvider, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '@plusloin/kernel';
import { CLOCK, CONFIG, LOG, mailerOf, Work, type Config, type Log } from '@plusloin/platform';
import { DataSource } from 'typeorm';
import { refuseDemoAccounts } from './accounts.service.js';
import { CooperativesController } from './cooperatives.controller.js';
import { Homes } from './homes.queries.js';
import { Invitations } from './invitations.service.js';
import { InstallationController } from './installation.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { Languages } from './languages.service.js';
import { MeController } from './me.controller.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { OversightModule } from './oversight/oversight.module.js';
import { Gate } from './rights/gate.js';
import { LettersController } from './roles/letters.controller.js';
import { RolesController } from './roles/roles.controller.js';
import { Attempts } from './sign-in/attempts.js';
import { Sessions } from './sign-in/sessions.js';
import { signInKeysOf } from './sign-in/sign-in-keys.js';
import { createSignIn, type SignIn } from './sign-in/sign-in.js';
import { AccessTokens } from './tokens/access-tokens.service.js';
import { TokensController } from './tokens/tokens.controller.js';
import { WebhookDeliveriesController } from './webhooks/webhook-deliveries.controller.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

export const SIGN_IN = Symbol('SignIn');

const sessionsOf = (database: DataSource, config: Config): Sessions =>
  new Sessions(database, { ...config, secret: signInKeysOf(config)[0].value });

const invitationsOf = (work: Work, database: DataSource, config: Config): Invitations =>
  new Invitations(work, database, mailerOf(config), config.origin);

async function signInOf(
  database: DataSource,
  config: Config,
  log: Log,
  tokens: AccessTokens,
  languages: Languages,
): Promise<SignIn> {
  if (!config.isDemo) await refuseDemoAccounts(database);
  const { databaseUrl, origin } = config;
  if (databaseUrl === undefined) throw new Error('signing in needs DATABASE_URL');
  return createSignIn({
    ...{ databaseUrl: databaseUrl.reveal(), origin, keys: signInKeysOf(config), log },
    mailer: mailerOf(config),
    languageOf: (accountId) => languages.toWriteIn(accountId),
    attempts: new Attempts(database),
    onReset: (accountId) => tokens.revokeAll(accountId),
  });
}

class Closer implements OnApplicationShutdown {
  constructor(private readonly signIn: SignIn) {}

  onApplicationShutdown(): Promise<void> {
    return this.signIn.close();
  }
}

const providers: FactoryProvider[] = [
  { provide: Sessions, useFactory: sessionsOf, inject: [DataSource, CONFIG] },
  {
    provide: Languages,
    useFactory: (database: DataSource, work: Work, clock: Clock) =>
      new Languages(database, work, clock),
    inject: [DataSource, Work, CLOCK],
  },
  {
    provide: AccessTokens,
    useFactory: (database: DataSource, work: Work, clock: Clock, { isDemo }: Config) =>
      new AccessTokens({ database, work, clock, isDemo }),
    inject: [DataSource, Work, CLOCK, CONFIG],
  },
  {
    provide: Gate,
    useFactory: (sessions: Sessions, tokens: AccessTokens, clock: Clock) =>
      new Gate(sessions, tokens, clock),
    inject: [Sessions, AccessTokens, CLOCK],
  },
  {
    provide: Homes,
    useFactory: (work: Work, database: DataSource, clock: Clock) =>
      new Homes(work, database, clock),
    inject: [Work, DataSource, CLOCK],
  },
  { provide: Invitations, useFactory: invitationsOf, inject: [Work, DataSource, CONFIG] },
  {
    provide: SIGN_IN,
    useFactory: signInOf,
    inject: [DataSource, CONFIG, LOG, AccessTokens, Languages],
  },
  { provide: Closer, useFactory: (signIn: SignIn) => new Closer(signIn), inject: [SIGN_IN] },
];

/** Signing in and rights, for the api alone. */
@Module({
  imports: [OversightModule],
  controllers: [
    MeController,
    TokensController,
    CooperativesController,
    RolesController,
    LettersController,
    InvitationsController,
    InstallationController,
    NotificationsController,
    WebhooksController,
    WebhookDeliveriesController,
  ],
  providers,
  exports: [Invitations, Sessions, Gate, SIGN_IN],
})
export class IdentityModule {}
