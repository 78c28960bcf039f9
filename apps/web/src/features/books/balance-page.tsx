import { Trans, useLingui } from '@lingui/react/macro';
import type { BalanceAnswer, BalanceRow, ListedBooksAnswer } from '@plusloin/contracts';
import { Amount, Card, dateIn, LoadingState, usePlace } from '@plusloin/ui';
import { IconBook2, IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import figures from '../../app/figures.module.css';
import { Refused } from '../../app/refusals.js';
import classes from './books.module.css';
import { Field, Filter, Select } from './filter.js';
import { OfBooks } from './of-books.js';
import { balanceAsk, balanceQuery } from './queries.js';
import { fileOf } from './search.js';

const route = getRouteApi('/$cooperative/comptes');

/** The trial balance of a set of books; each account leads to its lines. */
export default function BalancePage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  return (
    <OfBooks
      title={t`Comptes`}
      lead={t`La balance : ce que chaque compte portait, et porte.`}
      search={search}
      cooperativeId={cooperative.id}
    >
      {(books, all) => (
        <>
          <BalanceFilter all={all} books={books} />
          <Balance books={books} />
        </>
      )}
    </OfBooks>
  );
}

interface BooksProps {
  readonly books: ListedBooksAnswer;
}

interface FilterProps extends BooksProps {
  readonly all: readonly ListedBooksAnswer[];
}

function BalanceFilter({ all, books }: FilterProps) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  const closing = [
    { value: '', label: t`Sans` },
    { value: 'oui', label: t`Avec` },
  ];
  return (
    <Card>
      <Filter
        to="/$cooperative/comptes"
        slug={cooperative.slug}
        search={search}
        all={all}
        chosen={books}
      >
        <Field name="compte" label={t`Comptes qui commencent par`} value={search.compte} />
        <Select
          name="fin"
          label={t`Écritures de clôture`}
          options={closing}
          value={search.fin ?? ''}
        />
      </Filter>
    </Card>
  );
}

function Balance({ books }: BooksProps) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  const place = usePlace();
  const asked = useQuery(balanceQuery(cooperative.id, books.id, search));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`La balance arrive…`} high />;
  const { from, to, rows } = asked.data;
  const [first, last] = [dateIn(place, from), dateIn(place, to)];
  return (
    <Card title={books.name} aside={<Trans>du {first} au {last}</Trans>}>
      {rows.length === 0 ? (
        <p>
          <Trans>Rien sur ces comptes ces jours-là. Élargis les dates ou le compte.</Trans>
        </p>
      ) : (
        <BalanceTable answer={asked.data} />
      )}
      <Ways books={books} />
    </Card>
  );
}

function BalanceTable({ answer: { rows, total } }: { readonly answer: BalanceAnswer }) {
  const { t } = useLingui();
  return (
    <table className={`${figures.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col" className={classes.words}>{t`Compte`}</th>
          <th scope="col" className={classes.wide}>{t`Ouverture`}</th>
          <th scope="col" className={classes.wide}>{t`Débit`}</th>
          <th scope="col" className={classes.wide}>{t`Crédit`}</th>
          <th scope="col">{t`Solde`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.account} ${row.isUnclosedResult}`}>
            <th scope="row" className={classes.words}>
              <AccountName row={row} />
            </th>
            <Sums of={row} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={classes.words}>{t`Ensemble`}</th>
          <Sums of={total} />
        </tr>
      </tfoot>
    </table>
  );
}

function AccountName({ row: { account, label, isUnclosedResult } }: { readonly row: BalanceRow }) {
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  const name = (
    <>
      <span className={figures.account}>{account}</span>
      {label}
    </>
  );
  // No line stands behind it: the closing entries are still to come.
  if (isUnclosedResult) return name;
  return (
    <Link
      to="/$cooperative/comptes/grand-livre"
      params={{ cooperative: cooperative.slug }}
      search={{ ...search, compte: account }}
    >
      {name}
    </Link>
  );
}

const Sums = ({ of }: { readonly of: BalanceAnswer['total'] }) => (
  <>
    <td className={classes.wide}>
      <Amount of={of.opening} />
    </td>
    <td className={classes.wide}>
      <Amount of={of.debit} />
    </td>
    <td className={classes.wide}>
      <Amount of={of.credit} />
    </td>
    <td>
      <Amount of={of.balance} />
    </td>
  </>
);

function Ways({ books }: BooksProps) {
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  const path = `/api/cooperatives/${cooperative.id}/books/${books.id}/balance/file`;
  return (
    <p className={classes.actions}>
      <Link
        to="/$cooperative/comptes/grand-livre"
        params={{ cooperative: cooperative.slug }}
        search={search}
        className={classes.link}
      >
        <IconBook2 size={18} aria-hidden="true" />
        <Trans>Ouvrir le grand livre</Trans>
      </Link>
      <a className={classes.link} href={fileOf(path, balanceAsk(search))} download>
        <IconDownload size={18} aria-hidden="true" />
        <Trans>Télécharger en CSV</Trans>
      </a>
    </p>
  );
}
