import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { JobState, OpenJob } from '@plusloin/contracts';
import { Card, EmptyState, LoadingState, Page, Status } from '@plusloin/ui';
import { IconStack2 } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { notify } from '../../app/notices.js';
import { Refused } from '../../app/refusals.js';
import { queryClient } from '../../app/session.js';
import { useInstant } from './instants.js';
import classes from './oversight.module.css';
import { jobsQuery, retryJob } from './queries.js';

const route = getRouteApi('/$cooperative/travaux');

/** What the server still has to do for this cooperative, and what it gave up. */
export default function WorksPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { etat } = route.useSearch();
  const asked = useInfiniteQuery(jobsQuery(cooperative.id, etat));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const jobs = asked.data?.pages.flatMap((page) => page.jobs) ?? [];
  const [first] = asked.data?.pages ?? [];
  return (
    <Page
      title={t`Travaux en cours`}
      lead={t`Ce que le serveur prépare : relevés, ancres, courriers.`}
    >
      {first === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <>
          <States counts={first.counts} />
          <Jobs jobs={jobs} />
        </>
      )}
      {asked.hasNextPage ? (
        <Button variant="light" onClick={() => void asked.fetchNextPage()}>
          <Trans>Voir la suite</Trans>
        </Button>
      ) : null}
    </Page>
  );
}

function useStateWords(): Readonly<Record<JobState, string>> {
  const { t } = useLingui();
  return {
    waiting: t`En attente`,
    running: t`En cours`,
    failed: t`À retenter`,
    'given-up': t`Abandonné`,
  };
}

const TONES = { waiting: 'quiet', running: 'done', failed: 'care', 'given-up': 'care' } as const;

function States({ counts }: { readonly counts: Partial<Record<JobState, number>> }) {
  const { t } = useLingui();
  const { cooperative } = route.useParams();
  const { etat } = route.useSearch();
  const words = useStateWords();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const choices = [
    { state: undefined, label: t`Tous`, count: all },
    ...(Object.keys(words) as JobState[]).map((state) => ({
      ...{ state, label: words[state], count: counts[state] ?? 0 },
    })),
  ];
  return (
    <nav className={classes.states} aria-label={t`États`}>
      {choices.map(({ state, label, count }) => (
        <Link
          key={label}
          to="/$cooperative/travaux"
          params={{ cooperative }}
          search={{ etat: state }}
          aria-current={state === etat ? 'true' : undefined}
        >
          {label} <span className={classes.count}>{count}</span>
        </Link>
      ))}
    </nav>
  );
}

function Jobs({ jobs }: { readonly jobs: readonly OpenJob[] }) {
  const { t } = useLingui();
  if (jobs.length === 0) {
    return (
      <EmptyState title={t`Rien n’attend`} icon={<IconStack2 />}>
        <Trans>Tout ce qui a été demandé est fait.</Trans>
      </EmptyState>
    );
  }
  return (
    <Card>
      <ul className={classes.lines}>
        {jobs.map((job) => (
          <li key={job.id}>
            <Job job={job} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Job({ job }: { readonly job: OpenJob }) {
  const instant = useInstant();
  const words = useStateWords();
  const { name, state, askedAt, nextAt, attempts, lastError } = job;
  const since = instant(askedAt);
  const next = nextAt === null || state !== 'failed' ? null : instant(nextAt);
  return (
    <article className={classes.line}>
      <div className={classes.what}>
        <strong>{name}</strong>
        <Status tone={TONES[state]}>{words[state]}</Status>
      </div>
      <p className={classes.quiet}>
        <Trans>Demandé le {since}, commencé {attempts} fois.</Trans>{' '}
        {next === null ? null : <Trans>Prochain essai le {next}.</Trans>}{' '}
        {lastError === null ? null : <span className={classes.hash}>{lastError}</span>}
      </p>
      {state === 'given-up' ? <Retry id={job.id} /> : null}
    </article>
  );
}

function Retry({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const retry = useMutation({
    mutationFn: () => retryJob(cooperative.id, id),
    onSuccess: () => void notify(t`Le travail est demandé de nouveau.`),
    onError: ({ message }) => void notify(message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['jobs', cooperative.id] }),
  });
  return (
    <Button variant="light" loading={retry.isPending} onClick={() => retry.mutate()}>
      <Trans>Demander de nouveau</Trans>
    </Button>
  );
}
