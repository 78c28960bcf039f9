import { account, forEverybody, nothing } from './line.js';

/** About oneself. */
export const accountLines = {
  'installation.read': forEverybody(
    'Whether this is the demonstration, and as whom to see it',
    'nothing',
  ),
  'me.read': account('Who is signed in, and where they are at home', 'nothing'),
  'me.language.choose': account(
    'Choose the language of the screens',
    nothing('the screens of the caller alone'),
  ),
  'me.sessions.list': account('Where this account is signed in', 'nothing'),
  'me.sessions.end': account(
    'Sign another session of this account out',
    nothing('a session is of an account, in no cooperative'),
  ),
  'me.tokens.list': account('The access tokens of this account', 'nothing'),
  'me.tokens.make': account(
    'Make an access token, with a second factor just shown',
    'identity.token-made',
  ),
  'me.tokens.revoke': account('Revoke an access token', 'identity.token-revoked'),
};
