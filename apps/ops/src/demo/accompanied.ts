import type { Identity } from '@plusloin/contracts';

/** Somebody whom the member of the demonstration accompanies; all of it is invented. */
export interface DemoAccompanied {
  readonly identity: Identity;
  readonly notes: readonly string[];
  /** Asked to be forgotten, and stands in no books. */
  readonly isErased?: boolean;
}

/** By the short name of the cooperative. */
export const demoAccompanied: Readonly<Record<string, readonly DemoAccompanied[]>> = {
  passerelle: [
    {
      identity: {
        ...{ name: 'Josiane Exemple', address: 'rue des Essais 12, 4000 Liège' },
        ...{ phone: '0470 00 00 01', bornOn: '1951-04-12', email: 'josiane@personnes.test' },
      },
      notes: ['Préfère être appelée le matin.', 'Attend la réponse du bailleur social.'],
    },
    { identity: { name: 'Marcel Modèle', phone: '0470 00 00 02' }, notes: [] },
    {
      identity: { name: 'Fatima Spécimen', address: 'quai de la Démo 3, 4020 Liège' },
      notes: ['Vient avec sa fille, qui traduit.'],
    },
    { identity: { name: 'Luc Témoin', bornOn: '1978-11-02' }, notes: [] },
    { identity: { name: 'Rita Essai', email: 'rita@personnes.test' }, notes: [] },
    { identity: { name: 'Ancien Dossier' }, notes: [], isErased: true },
  ],
  traitdunion: [
    {
      identity: {
        ...{ name: 'Paulette Exemple', address: '5 rue des Essais, 59000 Lille' },
        ...{ phone: '06 00 00 00 01', bornOn: '1947-02-20' },
      },
      notes: ['Aide demandée pour les papiers de la maison.'],
    },
    { identity: { name: 'Idriss Modèle', phone: '06 00 00 00 02' }, notes: [] },
    { identity: { name: 'Sonia Témoin' }, notes: [] },
    { identity: { name: 'Ancien Dossier' }, notes: [], isErased: true },
  ],
};
