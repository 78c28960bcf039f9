import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { AuditLine } from '@plusloin/contracts';
import { Card, EmptyState, LoadingState, Page } from '@plusloin/ui';
import { IconDownload, IconListSearch, IconStack2 } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Refused } from '../../app/refusals.js';
import { screensOf } from '../../app/session.js';
import { fileOf } from '../books/search.js';
import { JournalLine } from './journal-line.js';
import classes from './oversight.module.css';
import { auditAsk, auditQuery } from './queries.js';

const route = getRouteApi('/$cooperative/journal');

/** Who did what, to which thing, when; a member sees what concerns them. */
export default function JournalPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  const asked = useInfiniteQuery(auditQuery(cooperative.id, search));
  const isAdmin = screensOf(cooperative).includes('admin');
  const lead = isAdmin
    ? t`Qui a fait quoi, et quand. Ce journal s’allonge et ne se corrige pas.`
    : t`Qui a ouvert ce qui te concerne, et quand.`;
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Page title={t`Journal`} lead={lead} action={<ToWorks />}>
      <Card>
        <Filter />
      </Card>
      {asked.data === undefined ? (
        <LoadingState label={t`Le journal arrive…`} high />
      ) : (
        <Lines
          lines={asked.data.pages.flatMap((page) => page.lines)}
          more={asked.hasNextPage ? () => void asked.fetchNextPage() : undefined}
          isFetching={asked.isFetchingNextPage}
        />
      )}
    </Page>
  );
}

function ToWorks() {
  const { cooperative } = route.useRouteContext();
  if (!cooperative.roles.includes('coordinator')) return null;
  return (
    <Link
      to="/$cooperative/travaux"
      params={{ cooperative: cooperative.slug }}
      search={{ etat: undefined }}
      className={classes.link}
    >
      <IconStack2 size={20} aria-hidden="true" />
      <Trans>Travaux en cours</Trans>
    </Link>
  );
}

function Filter() {
  const { t } = useLingui();
  const search = route.useSearch();
  const { cooperative } = route.useParams();
  const navigate = useNavigate();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const wanted = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
    void navigate({ to: '/$cooperative/journal', params: { cooperative }, search: wanted });
  };
  const fields = [
    { name: 'texte', label: t`Texte`, value: search.texte },
    { name: 'qui', label: t`Qui (identifiant)`, value: search.qui },
    { name: 'action', label: t`Action (code)`, value: search.action },
    { name: 'objet', label: t`Objet`, value: search.objet },
    { name: 'du', label: t`Du`, value: search.du, type: 'date' },
    { name: 'au', label: t`Au`, value: search.au, type: 'date' },
  ];
  return (
    <form className={classes.filter} key={JSON.stringify(search)} onSubmit={send}>
      {fields.map(({ name, label, value, type }) => (
        <TextInput
          key={name}
          name={name}
          label={label}
          defaultValue={value ?? ''}
          {...(type && { type })}
          autoComplete="off"
        />
      ))}
      <Button type="submit" variant="light">
        <Trans>Filtrer</Trans>
      </Button>
    </form>
  );
}

interface LinesProps {
  readonly lines: readonly AuditLine[];
  readonly more: (() => void) | undefined;
  readonly isFetching: boolean;
}

function Lines({ lines, more, isFetching }: LinesProps) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const search = route.useSearch();
  if (lines.length === 0) {
    return (
      <EmptyState title={t`Aucune ligne`} icon={<IconListSearch />}>
        <Trans>Rien ne répond à ce filtre, ou rien ne s’est encore passé.</Trans>
      </EmptyState>
    );
  }
  const path = `/api/cooperatives/${cooperative.id}/audit/file`;
  return (
    <Card>
      <ol className={classes.lines}>
        {lines.map((line) => (
          <li key={line.sequence}>
            <JournalLine line={line} slug={cooperative.slug} />
          </li>
        ))}
      </ol>
      <p className={classes.actions}>
        {more === undefined ? null : (
          <Button variant="light" loading={isFetching} onClick={more}>
            <Trans>Voir la suite</Trans>
          </Button>
        )}
        <a className={classes.link} href={fileOf(path, auditAsk(search))} download>
          <IconDownload size={18} aria-hidden="true" />
          <Trans>Télécharger en CSV, avec la chaîne</Trans>
        </a>
      </p>
    </Card>
  );
}
