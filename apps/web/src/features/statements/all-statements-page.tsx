import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { ListedStatement } from '@plusloin/contracts';
import {
  Amount,
  Card,
  dateIn,
  EmptyState,
  LoadingState,
  Page,
  quarterIn,
  usePlace,
} from '@plusloin/ui';
import { IconFiles, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '../../app/refusals.js';
import classes from './all-statements-page.module.css';
import { Files } from './files.js';
import { statementsQuery } from './queries.js';

const route = getRouteApi('/$cooperative/releves');

/** Every statement of the cooperative, by quarter, the pooled one first. */
export default function AllStatementsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const [wanted, setWanted] = useState('');
  const asked = useQuery(statementsQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const found = asked.data?.statements.filter((one) => isFound(one, wanted));
  return (
    <Page title={t`Relevés`} lead={t`Tout ce que la coopérative a fermé, par trimestre.`}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={t`Chercher un membre ou une activité`}
        placeholder={t`Un membre, une activité`}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={wanted}
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      {found === undefined ? (
        <LoadingState label={t`Les relevés arrivent…`} high />
      ) : found.length === 0 ? (
        <Nothing isSearch={wanted !== ''} />
      ) : (
        [...Map.groupBy(found, ({ closeId }) => closeId)].map(([closeId, statements]) => (
          <CloseCard key={closeId} closeId={closeId} statements={statements} />
        ))
      )}
    </Page>
  );
}

interface CloseCardProps {
  readonly closeId: string;
  readonly statements: readonly ListedStatement[];
}

function CloseCard({ closeId, statements }: CloseCardProps) {
  const { cooperative } = route.useRouteContext();
  const place = usePlace();
  const [first] = statements;
  const pooled = statements.find(({ practice }) => practice === null);
  if (first === undefined) return null;
  const quarter = startingLarge(quarterIn(place, first.quarter));
  const { version } = first;
  const day = dateIn(place, first.frozenOn);
  return (
    <Card title={quarter} aside={<Trans>version {version}, fermé le {day}</Trans>}>
      {pooled === undefined ? null : (
        <div className={classes.pooled}>
          <Link
            to="/$cooperative/releves/$closeId"
            params={{ cooperative: cooperative.slug, closeId }}
            className={classes.link}
          >
            <Trans>Relevé groupé</Trans>
          </Link>
          <Files cooperativeId={cooperative.id} statement={pooled} name={quarter} />
        </div>
      )}
      <ul className={classes.list}>
        {statements.map((one) => (
          <PracticeRow key={one.practice?.code ?? ''} statement={one} />
        ))}
      </ul>
    </Card>
  );
}

function PracticeRow({ statement }: { readonly statement: ListedStatement }) {
  const { cooperative } = route.useRouteContext();
  const { closeId, practice, result } = statement;
  if (practice === null) return null;
  const params = { cooperative: cooperative.slug, closeId, subject: practice.code };
  return (
    <li>
      <Link
        to="/$cooperative/trimestres/$closeId/$subject"
        params={params}
        className={classes.row}
      >
        <span className={classes.name}>
          <span className={classes.title}>{practice.title}</span>
          <span className={classes.quiet}>{practice.member}</span>
        </span>
        <Amount of={result} currency="EUR" />
      </Link>
    </li>
  );
}

function Nothing({ isSearch }: { readonly isSearch: boolean }) {
  const { t } = useLingui();
  return (
    <EmptyState
      title={isSearch ? t`Aucun relevé de ce nom` : t`Pas encore de relevé`}
      icon={<IconFiles />}
    >
      {isSearch ? (
        <Trans>Essaie avec moins de lettres, ou le code du membre.</Trans>
      ) : (
        <Trans>Les relevés arrivent ici à la première fermeture d’un trimestre.</Trans>
      )}
    </EmptyState>
  );
}

const isFound = ({ practice }: ListedStatement, wanted: string): boolean =>
  wanted === '' ||
  (practice !== null &&
    `${practice.title} ${practice.member}`.toLowerCase().includes(wanted.toLowerCase()));

const startingLarge = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
