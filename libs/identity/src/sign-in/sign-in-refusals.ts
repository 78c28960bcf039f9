/** A refusal of better-auth in our own words: our stable code and its status. */
export interface SignInRefusal {
  readonly code: string;
  readonly status: number;
}

/** By its code where we know it: a passkey that cannot be read is answered there with 500. */
export function signInRefusal(status: number, body: string): SignInRefusal {
  if (status === 429) return TOO_MANY;
  const known = BY_CODE.get(codeIn(body));
  if (known !== undefined) return known;
  if (status >= 500) return { code: 'platform.unexpected', status: 500 };
  return BY_STATUS.get(status) ?? OTHERWISE;
}

const TOO_MANY = { code: 'identity.too-many-attempts', status: 429 };
const OTHERWISE = { code: 'platform.unreadable-request', status: 400 };
const SECOND_FACTOR_REFUSED = { code: 'identity.second-factor-refused', status: 409 };
const WRONG_CREDENTIALS = { code: 'identity.wrong-credentials', status: 401 };
const WRONG_CODE = { code: 'identity.wrong-code', status: 401 };
const SIGN_IN_AGAIN = { code: 'identity.sign-in-again', status: 401 };
const WEAK_PASSWORD = { code: 'identity.weak-password', status: 422 };
const PASSKEY_REFUSED = { code: 'identity.passkey-refused', status: 422 };

const BY_CODE: ReadonlyMap<string, SignInRefusal> = new Map([
  ['INVALID_EMAIL_OR_PASSWORD', WRONG_CREDENTIALS],
  ['INVALID_PASSWORD', WRONG_CREDENTIALS],
  ['INVALID_CODE', WRONG_CODE],
  ['INVALID_BACKUP_CODE', WRONG_CODE],
  ['INVALID_TWO_FACTOR_COOKIE', SIGN_IN_AGAIN],
  ['TOTP_ALREADY_ENABLED', SECOND_FACTOR_REFUSED],
  ['TOTP_NOT_ENABLED', SECOND_FACTOR_REFUSED],
  ['TWO_FACTOR_NOT_ENABLED', SECOND_FACTOR_REFUSED],
  ['BACKUP_CODES_NOT_ENABLED', SECOND_FACTOR_REFUSED],
  ['TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE', TOO_MANY],
  ['INVALID_TOKEN', { code: 'identity.link-expired', status: 422 }],
  ['PASSWORD_TOO_SHORT', WEAK_PASSWORD],
  ['PASSWORD_TOO_LONG', WEAK_PASSWORD],
  ['SESSION_NOT_FRESH', { code: 'identity.step-up-required', status: 403 }],
  ['CHALLENGE_NOT_FOUND', PASSKEY_REFUSED],
  ['PASSKEY_NOT_FOUND', PASSKEY_REFUSED],
  ['AUTHENTICATION_FAILED', PASSKEY_REFUSED],
  ['FAILED_TO_VERIFY_REGISTRATION', PASSKEY_REFUSED],
  ['YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY', PASSKEY_REFUSED],
  ['PREVIOUSLY_REGISTERED', PASSKEY_REFUSED],
  ['USER_NOT_VERIFIED', PASSKEY_REFUSED],
]);

const BY_STATUS: ReadonlyMap<number, SignInRefusal> = new Map([
  [401, { code: 'identity.not-signed-in', status: 401 }],
  [404, { code: 'platform.not-found', status: 404 }],
]);

function codeIn(body: string): string {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null && 'code' in read ? String(read.code) : '';
  } catch {
    return '';
  }
}
