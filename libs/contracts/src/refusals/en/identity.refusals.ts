import type { identityRefusals } from '../identity.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED } from './nothing.js';

export const identity: Translated<typeof identityRefusals> = {
  'identity.not-signed-in': says(
    'You need to sign in to go on.',
    NOTHING_CHANGED,
    'Sign in, then try again.',
  ),
  'identity.wrong-credentials': says(
    'The address or the password does not match.',
    NOTHING_CHANGED,
    'Check both; if you have forgotten the password, ask for a link to change it.',
  ),
  'identity.wrong-code': says(
    'This code does not match.',
    NOTHING_CHANGED,
    'Take the code that your app shows now, or a backup code.',
  ),
  'identity.sign-in-again': says(
    'This sign-in has waited too long.',
    NOTHING_CHANGED,
    'Start again from the address and the password.',
  ),
  'identity.too-many-attempts': says(
    'There have been too many attempts in a short time.',
    'Your account is intact.',
    'Wait[ {seconds} seconds], then try again.',
  ),
  'identity.second-factor-required': says(
    'This part asks for a second proof: a code or a passkey.',
    NOTHING_CHANGED,
    'Show it, or add one in the settings of your account.',
  ),
  'identity.step-up-required': says(
    'This action asks for a fresh proof that it is really you.',
    NOTHING_CHANGED,
    'Show a code or your passkey, then try again.',
  ),
  'identity.token-not-taken': says(
    'A token is not enough for this request.',
    NOTHING_CHANGED,
    'Sign in with a browser, then try again.',
  ),
  'identity.token-may-only-read': says(
    'This token may only read.',
    NOTHING_CHANGED,
    'Take a token that may also write, then try again.',
  ),
  'identity.too-many-tokens': says(
    'This account already has all the tokens it can have[ ({most})].',
    NOTHING_CHANGED,
    'Withdraw one that is no longer used, then try again.',
  ),
  'identity.last-coordinator': says(
    'This coordinator role cannot be withdrawn like this: it is the last one, or your own.',
    NOTHING_CHANGED,
    'Invite somebody else to coordinate; they will be able to withdraw it.',
  ),
  'identity.foreign-origin': says(
    'This request comes from another site.',
    NOTHING_CHANGED,
    'Open the application at its usual address, then try again.',
  ),
  'identity.weak-password': says(
    'This password is too short or too long.',
    'The old one, if there is one, still holds.',
    'Take 12 to 128 characters, for example a few words.',
  ),
  'identity.link-expired': says(
    'This link has been used already or no longer holds.',
    NOTHING_CHANGED,
    'Ask for another one.',
  ),
  'identity.passkey-refused': says(
    'This passkey was not accepted.',
    NOTHING_CHANGED,
    'Try again, or sign in with your address and password.',
  ),
  'identity.second-factor-refused': says(
    'This request about the second proof cannot be met as things stand.',
    NOTHING_CHANGED,
    'Check what is already set in your account, then try again.',
  ),
  'identity.sign-in-to-accept': says(
    'This invitation is for an account that exists already.',
    'It still holds.',
    'Sign in with that account, then open the link again.',
  ),
  'identity.account-details-missing': says(
    'A name and a password are missing to open the account.',
    'The invitation still holds.',
    'Give both, then try again.',
  ),
  'identity.invitation-for-another': says(
    'This invitation is for another address than yours.',
    'It still holds.',
    'Sign out, then open the link again.',
  ),
  'identity.member-missing': says(
    'This role concerns a member, and the request names none[ ({role})].',
    NOTHING_CHANGED,
    'Choose the member, then try again.',
  ),
  'identity.mail-not-sent': says(
    'The message could not be sent.',
    'The invitation is saved, but nobody has received it.',
    'Try again in a minute; if it goes on, tell the person who looks after the installation.',
  ),
  'identity.authenticator-key-not-held': says(
    'A code app is sealed with a key that the installation does not have.',
    NOTHING_CHANGED,
    'Give the old key in PLUSLOIN_OTHER_KEYS, then try again.',
  ),
  'identity.demo-accounts': says(
    'This database holds demonstration accounts[: {emails}].',
    'Nothing has started and the books are intact.',
    'Remove these accounts, or start in demonstration mode.',
  ),
  'identity.confirms-too-soon': says(
    'Your role is less than three days old: it cannot confirm as a second person yet.',
    NOTHING_CHANGED,
    'Confirm[ from {from}], or ask somebody who has been here longer.',
  ),
  'identity.proposed-too-soon': says(
    'Whoever proposed it has had that role for less than three days.',
    NOTHING_CHANGED,
    'Confirm[ from {from}], or decline and have somebody else propose it.',
  ),
  'identity.candidate-without-path': says(
    'A candidate is not invited from here: their access goes with their application.',
    'No letter was sent.',
    'Open their application under Applications, or give them the address of the pre-registration.',
  ),
};
