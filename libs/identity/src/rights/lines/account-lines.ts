import { account, forEverybody } from './line.js';

/** About oneself. */
export const accountLines = {
  'installation.read': forEverybody('Whether this is the demonstration, and as whom to see it'),
  'me.read': account('Who is signed in, and where they are at home'),
  'me.language.choose': account('Choose the language of the screens'),
  'me.sessions.list': account('Where this account is signed in'),
  'me.sessions.end': account('Sign another session of this account out'),
  'me.tokens.list': account('The access tokens of this account'),
  'me.tokens.make': account('Make an access token, with a second factor just shown'),
  'me.tokens.revoke': account('Revoke an access token'),
};
