import { Trans, useLingui } from '@lingui/react/macro';
import type { ListedBooksAnswer } from '@plusloin/contracts';
import { EmptyState, LoadingState, Page } from '@plusloin/ui';
import { IconBook2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '../../app/refusals.js';
import { booksQuery, chosenBooks } from './queries.js';
import type { BalanceSearch } from './search.js';

interface OfBooksProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly cooperativeId: string;
  readonly search: BalanceSearch;
  readonly children: (
    books: ListedBooksAnswer,
    all: readonly ListedBooksAnswer[],
  ) => ReactNode;
}

/** A page over the set of books that its address names, or the first that one may read. */
export function OfBooks({ title, lead, cooperativeId, search, children }: OfBooksProps) {
  const { t } = useLingui();
  const asked = useQuery(booksQuery(cooperativeId));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const books = asked.data && chosenBooks(asked.data, search);
  return (
    <Page title={title} lead={lead}>
      {asked.data === undefined ? (
        <LoadingState label={t`Les livres arrivent…`} high />
      ) : books === undefined ? (
        <EmptyState title={t`Pas encore de livres`} icon={<IconBook2 />}>
          <Trans>Les comptes paraissent ici dès que des livres sont ouverts ou repris.</Trans>
        </EmptyState>
      ) : (
        children(books, asked.data.books)
      )}
    </Page>
  );
}
