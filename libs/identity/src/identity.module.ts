import { Module, type FactoryProvider, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '@plusloin/kernel';
import { CLOCK, CONFIG, LOG, mailerOf, Work, type Config, type Log } from '@plusloin/platform';
import { DataSource } from 'typeorm';
import { refuseDemoAccounts } from './accounts.service.js';
import { CooperativesController } from './cooperatives.controller.js';
import { Homes } from './homes.queries.js';
import { Invitations } from './invitations.service.js';
import { InvitationsController } from './invitations.controller.js';
import { MeController } from './me.controller.js';
import { OversightModule } from './oversight/oversight.module.js';
import { Rights } from './rights/rights.js';
import { Attempts } from './sign-in/attempts.js';
import { signInSecret } from './sign-in/session-cookie.js';
import { Sessions } from './sign-in/sessions.js';
import { createSignIn, type SignIn } from './sign-in/sign-in.js';

export const SIGN_IN = Symbol('SignIn');

const sessionsOf = (database: DataSource, config: Config): Sessions =>
  new Sessions(database, { ...config, secret: secretOf(config) });

const invitationsOf = (work: Work, database: DataSource, config: Config): Invitations =>
  new Invitations(work, database, mailerOf(config), config.origin);

async function signInOf(database: DataSource, config: Config, log: Log): Promise<SignIn> {
  if (!config.isDemo) await refuseDemoAccounts(database);
  const { databaseUrl, origin } = config;
  if (databaseUrl === undefined) throw new Error('signing in needs DATABASE_URL');
  return createSignIn({
    ...{ databaseUrl: databaseUrl.reveal(), origin, secret: secretOf(config), log },
    mailer: mailerOf(config),
    attempts: new Attempts(database),
  });
}

function secretOf({ keyEncryptionKey }: Config): string {
  if (keyEncryptionKey === undefined) throw new Error('signing in needs PLUSLOIN_KEY');
  return signInSecret(keyEncryptionKey);
}

class Closer implements OnApplicationShutdown {
  constructor(private readonly signIn: SignIn) {}

  onApplicationShutdown(): Promise<void> {
    return this.signIn.close();
  }
}

const providers: FactoryProvider[] = [
  { provide: Sessions, useFactory: sessionsOf, inject: [DataSource, CONFIG] },
  { provide: Rights, useFactory: (work: Work) => new Rights(work), inject: [Work] },
  {
    provide: Homes,
    useFactory: (work: Work, database: DataSource, clock: Clock) =>
      new Homes(work, database, clock),
    inject: [Work, DataSource, CLOCK],
  },
  { provide: Invitations, useFactory: invitationsOf, inject: [Work, DataSource, CONFIG] },
  { provide: SIGN_IN, useFactory: signInOf, inject: [DataSource, CONFIG, LOG] },
  { provide: Closer, useFactory: (signIn: SignIn) => new Closer(signIn), inject: [SIGN_IN] },
];

/** Signing in and rights, for the api alone. */
@Module({
  imports: [OversightModule],
  controllers: [MeController, CooperativesController, InvitationsController],
  providers,
  exports: [Sessions, Rights, SIGN_IN],
})
export class IdentityModule {}
