import { Trans, useLingui } from '@lingui/react/macro';
import {
  controlName,
  type PooledControl,
  type PooledRow,
  type PooledStatement,
} from '@plusloin/contracts';
import {
  Amount,
  Card,
  dateIn,
  LoadingState,
  Page,
  quarterIn,
  Status,
  usePlace,
} from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import figures from '../../app/figures.module.css';
import pair from '../../app/pair.module.css';
import { usePooledNames } from '../../app/pooled-names.js';
import { Refused } from '../../app/refusals.js';
import { usePracticeWords } from '../../app/words.js';
import { History } from './history.js';
import classes from './pooled-page.module.css';
import { POOLED, statementQuery } from './queries.js';

const route = getRouteApi('/$cooperative/releves/$closeId');

/** The sum of all sets of books, with its proof and its controls. */
export default function PooledPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { closeId } = route.useParams();
  const asked = useQuery(statementQuery(cooperative.id, closeId, POOLED));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Le relevé arrive…`} high />;
  if (asked.data.kind !== 'pooled') throw new Error('the pooled statement is of another kind');
  return <Pooled statement={asked.data} />;
}

function Pooled({ statement }: { readonly statement: PooledStatement }) {
  const { t } = useLingui();
  const place = usePlace();
  const words = usePracticeWords(statement);
  const { rows, quarter, period, version, frozenOn, history } = statement;
  const name = quarterIn(place, period ?? quarter);
  const day = dateIn(place, frozenOn);
  return (
    <Page
      title={t`Relevé groupé, ${name}`}
      lead={
        <Trans>
          version {version}, fermé le {day}.{' '}
          <Link to="/$cooperative/releves" params={route.useParams()}>
            Tous les relevés
          </Link>
        </Trans>
      }
    >
      <p className={classes.what}>
        <Trans>
          Somme d’activités juridiquement distinctes : ni comptes annuels, ni comptes consolidés.
        </Trans>
      </p>
      <div className={pair.pair}>
        <Card title={t`Huit trimestres au plus`} aside={words.euros}>
          <History history={history} words={words} />
        </Card>
        <Controls controls={statement.controls} />
      </div>
      <Rows title={t`Produits, charges, résultat`} rows={rows.result} statement={statement} />
      <Rows title={t`Banque`} rows={rows.bank} statement={statement} />
      <Rows title={t`Situation nette`} rows={rows.situation} statement={statement} />
      <Rows title={t`Preuve`} rows={rows.proof} statement={statement} />
    </Page>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly PooledRow[];
  readonly statement: PooledStatement;
}

/** A row for each figure, a column for each set of books; the sum stays in sight. */
function Rows({ title, rows, statement: { books } }: RowsProps) {
  const { t } = useLingui();
  const { row: names } = usePooledNames();
  return (
    <Card title={title}>
      <div className={figures.scroll} tabIndex={0} role="region" aria-label={title}>
        <table className={`${figures.table} ${classes.table}`}>
          <thead>
            <tr>
              <th scope="col">{t`Ligne`}</th>
              {books.map(({ code, name }) => (
                <th scope="col" key={code}>
                  <abbr title={name}>{code}</abbr>
                </th>
              ))}
              <th scope="col">{t`Éliminé`}</th>
              <th scope="col">{t`Groupé`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code} data-strong={row.strong}>
                <th scope="row">{names[row.code] ?? row.label}</th>
                {[...row.perBooks, row.eliminated, row.pooled].map((amount, column) => (
                  <td key={column}>
                    <Amount of={amount} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Controls({ controls }: { readonly controls: readonly PooledControl[] }) {
  const { t } = useLingui();
  const names = usePooledNames();
  const open = controls.filter(({ holds }) => !holds).length;
  return (
    <Card
      title={t`Contrôles`}
      aside={
        <Status tone={open === 0 ? 'done' : 'care'}>
          {open === 0 ? <Trans>tout se tient</Trans> : <Trans>{open} à regarder</Trans>}
        </Status>
      }
    >
      <ul className={classes.controls}>
        {controls.map((control) => (
          <li key={`${control.code} ${control.label}`}>
            <span>{controlName(control, names)}</span>
            <Status tone={control.holds ? 'done' : 'care'}>
              {control.holds ? t`juste` : t`écart`}
            </Status>
          </li>
        ))}
      </ul>
    </Card>
  );
}
