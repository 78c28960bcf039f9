/** What rows and controls of a pooled statement are called, by their codes. */
export interface PooledNames {
  readonly row: Readonly<Record<string, string>>;
  readonly control: Readonly<Record<string, string>>;
}

interface Control {
  readonly code: string;
  readonly label: string;
}

/** In French a row is called as the frozen statement says. */
export const frenchPooledNames: PooledNames = {
  row: {},
  control: {
    C1: 'Débit − crédit de toutes les écritures',
    C2: 'Soldes − grand livre',
    C3: 'Activités + part commune − livres',
    C4: 'Contributions : chez les membres − à la coopérative, hors TVA perdue',
    C5: 'Numéros des journaux sans trou',
    C6: 'Situation au début + résultat + apports − situation à la fin',
    C7: 'Compte d’attente',
    C8: 'Payeurs : somme des factures ouvertes − comptes',
    C9: 'Banque : début + mouvements − fin',
    C10: 'Contributions : écritures − documents',
    C11: 'TVA : relevé par livres − comptes',
    C12: 'Trésorerie : ligne 10 − résultat des comptes',
    C13: 'Têtes de chaîne derrière leurs écritures',
    C14: 'Banque − extrait',
    C15: 'Corrections de trimestres fermés, listées',
    C16: 'Relevés des activités − relevé groupé',
  },
};

/** Of the controls that are many the place: it stands in the label, frozen with the statement. */
export const whereOf = ({ code, label }: Control): string | null =>
  code === 'C14' ? label.slice(label.indexOf(', ') + 2) : null;

/** Where no name is known, as the statement itself says it. */
export const controlName = (control: Control, { control: names }: PooledNames): string => {
  const name = names[control.code];
  if (name === undefined) return control.label;
  return [name, whereOf(control)].filter(Boolean).join(', ');
};
