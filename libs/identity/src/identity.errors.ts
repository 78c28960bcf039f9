import { DomainError } from '@plusloin/kernel';

export class NotSignedIn extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'identity.not-signed-in';
  constructor() {
    super('nobody is signed in');
  }
}

/** The role would allow it, but is worth nothing until a second factor has been shown. */
export class SecondFactorRequired extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'identity.second-factor-required';
  constructor() {
    super('this role needs a second factor in this session');
  }
}

/** As above, and shown within the last few minutes. */
export class StepUpRequired extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'identity.step-up-required';
  constructor() {
    super('this operation needs a second factor shown just now');
  }
}

/** What is about the account itself, or needs a proof just shown, is asked in a session alone. */
export class TokenNotTaken extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'identity.token-not-taken';
  constructor() {
    super('this operation is done in a session, not with a token');
  }
}

export class TokenMayOnlyRead extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'identity.token-may-only-read';
  constructor() {
    super('this token may read and change nothing');
  }
}

export class TooManyTokens extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identity.too-many-tokens';
  constructor(most: number) {
    super(`an account has at most ${most} tokens`, { most });
  }
}

/** Nobody shuts the door behind themselves, and somebody always has the key. */
export class LastCoordinator extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identity.last-coordinator';
  constructor() {
    super('this is the last role of coordinator, or the own one of whoever ends it');
  }
}

/** Somebody new could be a second mailbox of whoever let them in. */
export class ConfirmsTooSoon extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identity.confirms-too-soon';
  constructor(until: { readonly from?: string }) {
    super('whoever confirms for two has held their role for less than 72 hours', until);
  }
}

export class ProposedTooSoon extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identity.proposed-too-soon';
  constructor(until: { readonly from?: string }) {
    super('whoever proposed it has held their role for less than 72 hours', until);
  }
}

/** Asked of who has no second factor to show. */
export class SignInAgain extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'identity.sign-in-again';
  constructor() {
    super('this is only done soon after signing in');
  }
}

export class ForeignOrigin extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'identity.foreign-origin';
  constructor() {
    super('a change may only be asked from the origin of the installation');
  }
}

export class TooManyAttempts extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'identity.too-many-attempts';
  constructor(readonly seconds: number) {
    super(`too many attempts; ${seconds} seconds to wait`, { seconds });
  }
}

export class LinkExpired extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'identity.link-expired';
  constructor() {
    super('this token is unknown, used or expired');
  }
}

export class SignInToAccept extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'identity.sign-in-to-accept';
  constructor() {
    super('the invited mailbox has an account, which is not signed in');
  }
}

export class AccountDetailsMissing extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'identity.account-details-missing';
  constructor() {
    super('a new account needs a name and a password');
  }
}

export class InvitationForAnother extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'identity.invitation-for-another';
  constructor() {
    super('the invited mailbox is not the one of the account that is signed in');
  }
}

export class MemberMissing extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'identity.member-missing';
  constructor(role: string) {
    super(`a grant of the role ${role} names the member it concerns`, { role });
  }
}

/** Who asks to join registers, and the end of their path ends what they may. */
export class CandidateWithoutPath extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'identity.candidate-without-path';
  constructor() {
    super('a candidate is invited from their own file, never without a path');
  }
}

export class MailNotSent extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'identity.mail-not-sent';
  constructor(cause: unknown) {
    super('the mail could not be handed over');
    this.cause = cause;
  }
}

/** An authenticator is sealed under a key that was not given. */
export class AuthenticatorKeyNotHeld extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'identity.authenticator-key-not-held';
  constructor() {
    super('an authenticator is sealed under a key that this process does not hold');
  }
}

/** Everybody knows their password: they live in the demonstration alone. */
export class DemoAccountsFound extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'identity.demo-accounts';
  constructor(emails: readonly string[]) {
    super(`accounts of the demonstration outside of it: ${emails.join(', ')}`, {
      emails: [...emails],
    });
  }
}
