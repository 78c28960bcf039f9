import { Trans, useLingui } from '@lingui/react/macro';
import {
  nameOf,
  titleOf,
  type FigureSources,
  type PracticeStatement,
  type PracticeWords,
} from '@plusloin/contracts';
import { Amount, Card, dateIn, LoadingState, Page, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import figures from '../../app/figures.module.css';
import { Refused } from '../../app/refusals.js';
import { usePracticeWords } from '../../app/words.js';
import { figureQuery } from './figure-queries.js';
import classes from './figure.module.css';
import { statementQuery } from './queries.js';

const route = getRouteApi('/$cooperative/trimestres/$closeId/$subject/chiffre/$books/$block/$line');

/** What a figure of a statement is made of: its accounts, which add up to it. */
export default function FigurePage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { closeId, subject, books, block, line } = route.useParams();
  const place = { cooperativeId: cooperative.id, closeId, subject, books, block, line };
  const figure = useQuery(figureQuery(place));
  const statement = useQuery(statementQuery(cooperative.id, closeId, subject));
  const failed = figure.error ?? statement.error;
  if (failed !== null) return <Refused error={failed} reset={() => void figure.refetch()} />;
  if (figure.data === undefined || statement.data?.kind !== 'practice') {
    return <LoadingState label={t`Le chiffre arrive…`} high />;
  }
  return <Figure figure={figure.data} statement={statement.data} />;
}

interface FigureProps {
  readonly figure: FigureSources;
  readonly statement: PracticeStatement;
}

function Figure({ figure, statement }: FigureProps) {
  const { t } = useLingui();
  const words = usePracticeWords(statement);
  const params = route.useParams();
  const days = usePlace();
  const [first, last] = [dateIn(days, figure.from), dateIn(days, figure.lastDay)];
  return (
    <Page
      title={useNameOf(statement, words)}
      lead={
        <Link
          to="/$cooperative/trimestres/$closeId/$subject"
          params={params}
          hash={`bloc-${params.block}`}
        >
          <Trans>Revenir au relevé, {words.format.quarter(statement.quarter)}</Trans>
        </Link>
      }
    >
      <p className={classes.figure}>
        <Amount of={figure.amount} currency={statement.currency} />
      </p>
      <Card title={t`Ce qui fait ce chiffre`} aside={<Trans>du {first} au {last}</Trans>}>
        <Sources figure={figure} />
        <p className={classes.quiet}>
          <Trans>
            Ces comptes sont lus comme au jour de la fermeture. Ouvre-en un pour voir ses
            écritures.
          </Trans>
        </p>
      </Card>
    </Page>
  );
}

/** In the words of the statement: 'A1 TVA à payer'. */
function useNameOf({ sections }: PracticeStatement, words: PracticeWords): string {
  const { books, block: code, line: wanted } = route.useParams();
  const section = sections.find((one) => one.books.code === books);
  const all = [...(section?.blocks ?? []), ...(section?.accountant ?? [])];
  const block = all.find((one) => one.code === code);
  if (block === undefined) return code;
  const line = wanted === 'total' ? block.total : block.lines.find((one) => one.code === wanted);
  const isNamed = line !== null && line !== undefined && (wanted !== 'total' || code === 'money');
  return startingLarge(isNamed ? nameOf(line, block, words) : titleOf(block, words));
}

function Sources({ figure: { sources, rest, amount } }: { readonly figure: FigureSources }) {
  const { t } = useLingui();
  const isWhole = /^-?0\.00$/.test(rest);
  return (
    <table className={`${figures.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">{t`Compte`}</th>
          <th scope="col">{t`Dans ce chiffre`}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <Row
            key={`${source.account} ${source.reading}`}
            name={<Source source={source} />}
            amount={source.amount}
          />
        ))}
        {isWhole ? null : <Row name={<NotBooked />} amount={rest} />}
      </tbody>
      <tfoot>
        <Row name={t`Ensemble`} amount={amount} />
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

function Source({ source }: { readonly source: FigureSources['sources'][number] }) {
  const params = route.useParams();
  const { account, label, reading, isReversed } = source;
  const said = useReadings()[reading];
  const search = {
    sens: isReversed ? ('credit' as const) : undefined,
    ...{ bloc: params.block, ligne: params.line },
  };
  return (
    <>
      <Link
        to="/$cooperative/trimestres/$closeId/$subject/lignes/$books/$account/$reading"
        params={{ ...params, account, reading }}
        search={search}
      >
        <span className={figures.account}>{account}</span>
        {label}
      </Link>
      <span className={classes.quiet}>{said}</span>
    </>
  );
}

function NotBooked() {
  const { t } = useLingui();
  return (
    <>
      {t`Pas encore dans les comptes`}
      <span className={classes.quiet}>
        {t`compté par le relevé : une facture à venir, ou ce qu’une déclaration a soldé`}
      </span>
    </>
  );
}

/** How an account is read, in words. */
export function useReadings() {
  const { t } = useLingui();
  return {
    moved: t`ce qui a bougé`,
    debit: t`ce qui est passé au débit`,
    credit: t`ce qui est passé au crédit`,
    opening: t`ce qui y était au début`,
    closing: t`ce qui y reste à la fin`,
    cash: t`ce qui est passé par la banque`,
  } as const;
}

const startingLarge = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
