import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { FigureLines, FigureReading } from '@plusloin/contracts';
import { Amount, Card, LoadingState, Page, shortDayIn, usePlace } from '@plusloin/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import figures from '../../app/figures.module.css';
import { Refused } from '../../app/refusals.js';
import { useReadings } from './figure-page.js';
import { figureLinesQuery } from './figure-queries.js';
import classes from './figure.module.css';

const route = getRouteApi(
  '/$cooperative/trimestres/$closeId/$subject/lignes/$books/$account/$reading',
);

/** The lines of one account behind a figure; each leads to its entry. */
export default function FigureLinesPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { closeId, subject, books, account, reading } = route.useParams();
  const asked = useInfiniteQuery(
    figureLinesQuery({
      ...{ cooperativeId: cooperative.id, closeId, subject, books, account },
      reading: reading as FigureReading,
    }),
  );
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const [first] = asked.data?.pages ?? [];
  if (first === undefined) return <LoadingState label={t`Les écritures arrivent…`} high />;
  const lines = asked.data?.pages.flatMap((page) => page.lines) ?? [];
  const isLast = !asked.hasNextPage;
  return (
    <Page title={`${account} ${first.label}`} lead={<BackToFigure />}>
      <Card title={useTitle(reading as FigureReading)}>
        <LinesTable first={first} lines={lines} isLast={isLast} />
        {isLast ? null : (
          <Button
            variant="light"
            loading={asked.isFetchingNextPage}
            onClick={() => void asked.fetchNextPage()}
          >
            <Trans>Voir la suite</Trans>
          </Button>
        )}
      </Card>
    </Page>
  );
}

function useTitle(reading: FigureReading): string {
  const words = useReadings()[reading];
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function BackToFigure() {
  const params = route.useParams();
  const { bloc, ligne } = route.useSearch();
  if (bloc === undefined || ligne === undefined) return null;
  return (
    <Link
      to="/$cooperative/trimestres/$closeId/$subject/chiffre/$books/$block/$line"
      params={{ ...params, block: bloc, line: ligne }}
    >
      <Trans>Revenir au chiffre</Trans>
    </Link>
  );
}

interface LinesTableProps {
  readonly first: FigureLines;
  readonly lines: FigureLines['lines'];
  readonly isLast: boolean;
}

/** With the sign that they have in the figure. */
function LinesTable({ first, lines, isLast }: LinesTableProps) {
  const { t } = useLingui();
  const isReversed = route.useSearch().sens === 'credit';
  const shown = (amount: string) => (isReversed ? negated(amount) : amount);
  return (
    <table className={`${figures.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">{t`Écriture`}</th>
          <th scope="col">{t`Montant`}</th>
        </tr>
      </thead>
      <tbody>
        {first.opening === null ? null : (
          <Row name={t`Solde au début`} amount={shown(first.opening)} />
        )}
        {lines.map((line) => (
          <Row
            key={`${line.sequence} ${line.line}`}
            name={<Line line={line} booksId={first.booksId} />}
            amount={shown(line.amount)}
          />
        ))}
      </tbody>
      <tfoot>
        <Row
          name={isLast ? t`Ensemble` : t`Ensemble, avec la suite`}
          amount={shown(first.amount)}
        />
      </tfoot>
    </table>
  );
}

const Row = ({ name, amount }: { readonly name: ReactNode; readonly amount: string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>
      <Amount of={amount} />
    </td>
  </tr>
);

interface LineProps {
  readonly line: FigureLines['lines'][number];
  readonly booksId: string;
}

function Line({ line, booksId }: LineProps) {
  const place = usePlace();
  const { cooperative } = route.useParams();
  const { sequence, on, journal, number, label, documentRef } = line;
  const said = [shortDayIn(place, on), `${journal} ${number}`, documentRef];
  return (
    <>
      <Link
        to="/$cooperative/ecritures/$booksId/$sequence"
        params={{ cooperative, booksId, sequence: String(sequence) }}
      >
        {label}
      </Link>
      <span className={classes.quiet}>{said.filter(Boolean).join(' · ')}</span>
    </>
  );
}

const negated = (amount: string): string =>
  amount.startsWith('-') ? amount.slice(1) : /^0\.00$/.test(amount) ? amount : `-${amount}`;
