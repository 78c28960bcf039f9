/** Signing in without typing, letters that lead somewhere, and the way in of an account. */
export const screens = [
  { name: 'mot-de-passe', path: '/mot-de-passe', as: null },
  { name: 'mot-de-passe-nouveau', path: '/mot-de-passe#jeton-du-message', as: null },
  { name: 'invitation', path: '/invitation#jeton-du-message', as: null },
  { name: 'securite', path: '/passerelle/securite', as: 'alice@passerelle.test' },
];
