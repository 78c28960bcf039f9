import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { FigureDifference } from '@plusloin/contracts';
import { Amount } from '@plusloin/ui';
import { useState } from 'react';
import classes from './differences.module.css';

const AT_FIRST = 20;

/** What a figure was and what it is, practice by practice. */
export function Differences({ of }: { readonly of: readonly FigureDifference[] }) {
  const { t } = useLingui();
  const [isWhole, setIsWhole] = useState(false);
  const names = {
    income: t`Produits`,
    expense: t`Charges`,
    result: t`Résultat`,
    contribution: t`Contribution`,
  };
  const shown = isWhole ? of : of.slice(0, AT_FIRST);
  return (
    <>
      <div className={classes.scroll} role="region" aria-label={t`Ce qui diffère`} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t`Activité`}</th>
              <th scope="col">{t`Chiffre`}</th>
              <th scope="col">{t`Avant`}</th>
              <th scope="col">{t`Maintenant`}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Row key={`${one.practice} ${one.figure}`} one={one} name={names[one.figure]} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === of.length ? null : (
        <Button variant="default" onClick={() => setIsWhole(true)}>
          <Trans>Voir les {of.length} différences</Trans>
        </Button>
      )}
    </>
  );
}

function Row({ one, name }: { readonly one: FigureDifference; readonly name: string }) {
  const { practice, before, now } = one;
  return (
    <tr>
      <th scope="row">{practice}</th>
      <td>{name}</td>
      <td>{before === null ? '–' : <Amount of={before} />}</td>
      <td>{now === null ? '–' : <Amount of={now} />}</td>
    </tr>
  );
}
