import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { LedgerLine, ListedBooksAnswer } from '@plusloin/contracts';
import { Card, LoadingState } from '@plusloin/ui';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import classes from './books.module.css';
import { Field, Filter, Select } from './filter.js';
import { LedgerTable } from './ledger-table.js';
import { OfBooks } from './of-books.js';
import { ledgerAsk, ledgerQuery } from './queries.js';
import { amountTyped, fileOf } from './search.js';

const route = getRouteApi('/$cooperative/comptes/grand-livre');

/** The lines of accounts, by account and day; each leads to its entry. */
export default function LedgerPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  return (
    <OfBooks
      title={t`Grand livre`}
      lead={<ToBalance />}
      search={search}
      cooperativeId={cooperative.id}
    >
      {(books, all) => (
        <>
          <LedgerFilter all={all} books={books} />
          <Lines books={books} />
        </>
      )}
    </OfBooks>
  );
}

function ToBalance() {
  const { cooperative } = route.useRouteContext();
  const { livres, du, au, activite, fin } = route.useSearch();
  return (
    <Link
      to="/$cooperative/comptes"
      params={{ cooperative: cooperative.slug }}
      search={{ livres, du, au, activite, fin }}
    >
      <Trans>Revenir à la balance</Trans>
    </Link>
  );
}

interface BooksProps {
  readonly books: ListedBooksAnswer;
}

interface FilterProps extends BooksProps {
  readonly all: readonly ListedBooksAnswer[];
}

function LedgerFilter({ all, books }: FilterProps) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  const { compte, jusque, journal, texte, montant, fin } = search;
  const journals = [
    { value: '', label: t`Tous` },
    ...books.journals.map(({ code, label }) => ({ value: code, label: `${code} ${label}` })),
  ];
  const isWrong = montant !== undefined && amountTyped(montant) === undefined;
  return (
    <Card>
      <Filter
        to="/$cooperative/comptes/grand-livre"
        slug={cooperative.slug}
        search={search}
        all={all}
        chosen={books}
      >
        <Field
          name="compte"
          label={t`Compte`}
          hint={t`400, ou 7 pour toute la classe`}
          value={compte}
        />
        <Field name="jusque" label={t`Jusqu’au compte`} value={jusque} />
        <Select name="journal" label={t`Journal`} options={journals} value={journal ?? ''} />
        <Field name="texte" label={t`Texte, pièce ou numéro`} value={texte} />
        <Field name="montant" label={t`Montant`} hint="121,00" value={montant} />
        {fin === undefined ? null : <input type="hidden" name="fin" value={fin} />}
      </Filter>
      {isWrong ? (
        <p role="alert">
          <Trans>« {montant} » ne se lit pas comme un montant. Écris-le comme 121,00.</Trans>
        </p>
      ) : null}
    </Card>
  );
}

function Lines({ books }: BooksProps) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  const asked = useInfiniteQuery(ledgerQuery(cooperative.id, books.id, search));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Les lignes arrivent…`} high />;
  const lines: LedgerLine[] = asked.data.pages.flatMap((page) => page.lines);
  const path = `/api/cooperatives/${cooperative.id}/books/${books.id}/ledger/file`;
  return (
    <Card title={books.name}>
      {lines.length === 0 ? (
        <p>
          <Trans>
            Aucune ligne ne répond à ce filtre. Élargis les dates, le compte ou le texte.
          </Trans>
        </p>
      ) : (
        <LedgerTable lines={lines} books={books} slug={cooperative.slug} />
      )}
      <p className={classes.actions}>
        {asked.hasNextPage ? (
          <Button
            variant="light"
            loading={asked.isFetchingNextPage}
            onClick={() => void asked.fetchNextPage()}
          >
            <Trans>Voir la suite</Trans>
          </Button>
        ) : null}
        <a className={classes.link} href={fileOf(path, ledgerAsk(search))} download>
          <IconDownload size={18} aria-hidden="true" />
          <Trans>Télécharger en CSV</Trans>
        </a>
      </p>
    </Card>
  );
}
