import { Trans, useLingui } from '@lingui/react/macro';
import type { ReadyPractice } from '@plusloin/contracts';
import type { ReactNode } from 'react';
import classes from './practices-table.module.css';

interface PracticesTableProps {
  readonly practices: readonly ReadyPractice[];
  /** Whether one check alone was asked for. */
  readonly isOfOneReason: boolean;
  readonly row: (one: ReadyPractice) => ReactNode;
}

/** Practices and the three looks at each; on a phone each is a card with its own words. */
export function PracticesTable({ practices, isOfOneReason, row }: PracticesTableProps) {
  const { t } = useLingui();
  if (practices.length === 0) {
    return (
      <p className={classes.none}>
        {isOfOneReason ? (
          <Trans>
            Aucun membre n’est concerné : ce point se règle dans les livres de la coopérative.
          </Trans>
        ) : (
          <Trans>Aucune activité ne répond à ces filtres.</Trans>
        )}
      </p>
    );
  }
  return (
    <div className={classes.scroll} role="region" aria-label={t`Les activités`} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t`Membre`}</th>
            <th scope="col">{t`Factures`}</th>
            <th scope="col">{t`Banque`}</th>
            <th scope="col">{t`Encaissements`}</th>
            <th scope="col">{t`État`}</th>
          </tr>
        </thead>
        <tbody>{practices.map(row)}</tbody>
      </table>
    </div>
  );
}
