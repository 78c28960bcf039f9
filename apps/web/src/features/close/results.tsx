import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ClosePractice, ListedClose, MyCooperative } from '@plusloin/contracts';
import { LoadingState, Status } from '@plusloin/ui';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import { resultsQuery, retryClose } from './cockpit-queries.js';
import classes from './results.module.css';

/** With the sentences of all refusals, which nobody needs while nothing failed. */
const Failure = lazy(() => import('./failure.js'));

interface ResultsProps {
  readonly cooperative: MyCooperative;
  readonly close: ListedClose;
  readonly mayRetry: boolean;
}

/** Each statement of a close, when somebody wants to know; at once where one has failed. */
export function Results(props: ResultsProps) {
  const hasFailed = props.close.failures.length > 0;
  const [isOpen, setIsOpen] = useState(hasFailed);
  return (
    <details
      className={classes.results}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <Trans>Voir relevé par relevé</Trans>
      </summary>
      {isOpen ? <Listed {...props} /> : null}
    </details>
  );
}

function Listed({ cooperative, close, mayRetry }: ResultsProps) {
  const { t } = useLingui();
  const asked = useInfiniteQuery(resultsQuery(cooperative.id, close.id));
  const retry = useRetry(cooperative.id, close.id);
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} />;
  const practices = asked.data.pages.flatMap((page) => page.practices);
  const failed = close.failures.length;
  return (
    <>
      {mayRetry && failed > 1 ? (
        <Button loading={retry.isPending} onClick={() => retry.mutate(null)}>
          <Trans>Refaire les {failed}</Trans>
        </Button>
      ) : null}
      {retry.error === null ? null : <p role="alert">{retry.error.message}</p>}
      <ul className={classes.list}>
        {practices.map((one) => (
          <li key={one.practice}>
            <Named one={one} close={close} slug={cooperative.slug} />
            <Standing one={one} />
            {mayRetry && one.state === 'failed' ? (
              <Button
                {...{ variant: 'default', loading: retry.isPending }}
                onClick={() => retry.mutate(one.practice)}
              >
                {t`Refaire`}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked.hasNextPage ? (
        <Button variant="default" onClick={() => void asked.fetchNextPage()}>
          {t`Voir les suivantes`}
        </Button>
      ) : null}
    </>
  );
}

function useRetry(cooperativeId: string, closeId: string) {
  const { t } = useLingui();
  return useMutation({
    mutationFn: (practice: string | null) => retryClose(cooperativeId, closeId, practice),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['closes', cooperativeId] });
      await queryClient.invalidateQueries({ queryKey: ['close-results', cooperativeId] });
      await notify(t`C’est relancé. Les autres relevés restent comme ils sont.`);
    },
  });
}

interface NamedProps {
  readonly one: ClosePractice;
  readonly close: ListedClose;
  readonly slug: string;
}

function Named({ one: { practice, title, member, state }, close, slug }: NamedProps) {
  const isOut = state === 'made' && close.state === 'done';
  return (
    <span className={classes.name}>
      {isOut ? (
        <Link
          to="/$cooperative/trimestres/$closeId/$subject"
          params={{ cooperative: slug, closeId: close.id, subject: practice }}
        >
          {member}
        </Link>
      ) : (
        member
      )}
      <span>{title}</span>
    </span>
  );
}

function Standing({ one: { state, failure } }: { readonly one: ClosePractice }) {
  const { t } = useLingui();
  const words = { made: t`prêt`, waiting: t`en attente`, failed: t`à vérifier` };
  const tones = { made: 'done', waiting: 'quiet', failed: 'care' } as const;
  return (
    <span>
      <Status tone={tones[state]}>{words[state]}</Status>
      {failure === null ? null : (
        <span className={classes.why}>
          <Suspense fallback={t`Un instant…`}>
            <Failure of={failure} />
          </Suspense>
        </span>
      )}
    </span>
  );
}
