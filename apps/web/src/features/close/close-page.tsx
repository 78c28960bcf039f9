import { Trans, useLingui } from '@lingui/react/macro';
import type { CloseList, ListedClose } from '@plusloin/contracts';
import {
  Card,
  dateIn,
  EmptyState,
  LoadingState,
  Page,
  quarterIn,
  Status,
  usePlace,
} from '@plusloin/ui';
import { IconProgressCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { mayClose } from '../../app/session.js';
import { BeginClose } from './begin-close.js';
import classes from './close-page.module.css';
import { Progress } from './progress.js';
import { closable, closesQuery, useStanding } from './queries.js';

const route = getRouteApi('/$cooperative/cloture');

/** Where each quarter stands, and the one that can be closed now. */
export default function ClosePage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useQuery(closesQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Page title={t`Clôture`} lead={t`Un trimestre fermé ne change plus : ses relevés non plus.`}>
      {asked.data === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <Closes list={asked.data} />
      )}
    </Page>
  );
}

function Closes({ list }: { readonly list: CloseList }) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const next = closable(list);
  return (
    <>
      {next === null ? null : (
        <BeginClose
          cooperative={cooperative}
          quarter={next}
          proposal={list.proposals.find(({ quarter }) => quarter === next)}
          mayClose={mayClose(cooperative)}
        />
      )}
      {list.closes.length === 0 ? (
        <EmptyState title={t`Pas encore de trimestre fermé`} icon={<IconProgressCheck />}>
          <Trans>Le premier paraîtra ici, avec ses relevés et sa preuve.</Trans>
        </EmptyState>
      ) : (
        list.closes.map((close) => <Close key={close.id} close={close} />)
      )}
    </>
  );
}

function Close({ close }: { readonly close: ListedClose }) {
  const { cooperative } = route.useRouteContext();
  const place = usePlace();
  const standing = useStanding(cooperative.id, close);
  const { state, failures } = standing;
  return (
    <Card title={startingLarge(quarterIn(place, close.quarter))} aside={<State of={state} />}>
      {state === 'running' ? <Progress standing={standing} /> : null}
      {state === 'done' ? <Done close={close} made={standing.practices.made} /> : null}
      {state === 'failed' ? (
        <p className={classes.done}>
          <Trans>
            La fermeture s’est arrêtée. Rien n’est publié, les livres sont intacts. Règle ce qui
            suit, puis relance.
          </Trans>
        </p>
      ) : null}
      {failures.length === 0 ? null : (
        <ul className={classes.failures}>
          {failures.map(({ practice, code }) => (
            <li key={practice}>
              {practice} : {code}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Done({ close, made }: { readonly close: ListedClose; readonly made: number }) {
  const { cooperative } = route.useRouteContext();
  const { id, version, frozenOn } = close;
  const day = dateIn(usePlace(), frozenOn);
  return (
    <p className={classes.done}>
      <Trans>
        Version {version}, fermé le {day}. {made} relevés.
      </Trans>{' '}
      <Link
        to="/$cooperative/releves/$closeId"
        params={{ cooperative: cooperative.slug, closeId: id }}
      >
        <Trans>Ouvrir le relevé groupé</Trans>
      </Link>
    </p>
  );
}

function State({ of }: { readonly of: ListedClose['state'] }) {
  const { t } = useLingui();
  const words = { running: t`en cours`, done: t`fermé`, failed: t`arrêté` };
  const tones = { running: 'quiet', done: 'done', failed: 'care' } as const;
  return <Status tone={tones[of]}>{words[of]}</Status>;
}

const startingLarge = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
