import { Trans, useLingui } from '@lingui/react/macro';
import type { FirstYear } from '@plusloin/contracts';
import { LoadingState, usePlace, wholeMoneyIn } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import figures from '../../app/figures.module.css';
import { ApiRefusal } from '../../app/api.js';
import classes from './guidance.module.css';
import { firstYearQuery } from './queries.js';

/** What members really brought in and kept in their first year, where five or more may be told. */
export default function FirstYears({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const asked = useQuery(firstYearQuery(slug));
  if (asked.error instanceof ApiRefusal) {
    return (
      <p role="status">
        {asked.error.status === 404 ? (
          <Trans>
            Rien n’est montré ici : la coopérative ne l’a pas décidé, ou moins de cinq membres ont
            une première année entière.
          </Trans>
        ) : (
          asked.error.message
        )}
      </p>
    );
  }
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} />;
  return <Quartiles of={asked.data} />;
}

function Quartiles({ of: { members, turnover, left } }: { readonly of: FirstYear }) {
  const { t } = useLingui();
  return (
    <div className={classes.stack}>
      <p>
        <Trans>
          Les premières années entières de {members} membres, en centaines d’euros. Un quart est
          sous le premier chiffre, la moitié sous le deuxième, un quart au-dessus du dernier.
        </Trans>
      </p>
      <div className={figures.scroll}>
        <table className={figures.table}>
          <thead>
            <tr>
              <th scope="col">{t`Première année`}</th>
              <th scope="col">{t`un quart sous`}</th>
              <th scope="col">{t`la moitié sous`}</th>
              <th scope="col">{t`un quart au-dessus`}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={t`Facturé, sans TVA`} of={turnover} />
            <Row name={t`Resté avant impôt`} of={left} />
          </tbody>
        </table>
      </div>
      <p className={classes.quiet}>
        <Trans>
          Après frais, part de la coopérative et cotisations. Ce n’est pas une promesse.
        </Trans>
      </p>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly of: FirstYear['left'];
}

function Row({ name, of: { lower, middle, upper } }: RowProps) {
  const place = usePlace();
  return (
    <tr>
      <th scope="row">{name}</th>
      {[lower, middle, upper].map((amount, nth) => (
        <td key={nth}>{wholeMoneyIn(place, amount, 'EUR')}</td>
      ))}
    </tr>
  );
}
