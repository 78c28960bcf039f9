import { Trans, useLingui } from '@lingui/react/macro';
import type { CloseList, ListedClose, MyCooperative } from '@plusloin/contracts';
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
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { mayClose } from '../../app/session.js';
import { BeginClose } from './begin-close.js';
import { Checks } from './checks.js';
import classes from './close-page.module.css';
import { readinessQuery, trialQuery } from './cockpit-queries.js';
import { Progress } from './progress.js';
import { checksQuery, closable, closesQuery, useStanding } from './queries.js';
import { Readiness } from './readiness.js';
import { Reopen } from './reopen.js';
import { Results } from './results.js';
import { Trial } from './trial.js';
import { Versions } from './versions.js';
import { YearClose } from './year-close.js';

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
  const may = mayClose(cooperative);
  const isWaiting = useNextLoading(cooperative.id, next);
  if (isWaiting) return <LoadingState label={t`Les contrôles tournent…`} high />;
  return (
    <>
      {next === null ? null : (
        <>
          <BeginClose
            cooperative={cooperative}
            quarter={next}
            proposal={list.proposals.find(({ quarter }) => quarter === next)}
            mayClose={may}
          />
          <OpenPoints cooperative={cooperative} quarter={next} />
          <Readiness cooperative={cooperative} quarter={next} mayWrite={may} />
          <Trial cooperative={cooperative} quarter={next} mayTry={may} />
        </>
      )}
      {list.year === null || !may ? null : (
        <YearClose cooperative={cooperative} year={list.year} />
      )}
      {list.closes.length === 0 ? (
        <EmptyState title={t`Pas encore de trimestre fermé`} icon={<IconProgressCheck />}>
          <Trans>Le premier paraîtra ici, avec ses relevés et sa preuve.</Trans>
        </EmptyState>
      ) : (
        list.closes.map((close) => <Close key={close.id} close={close} list={list} />)
      )}
    </>
  );
}

/** All that is said of the next quarter comes at once: nothing moves under somebody's finger. */
function useNextLoading(id: string, next: string | null): boolean {
  const quarter = next ?? '';
  const enabled = next !== null;
  const checks = useQuery({ ...checksQuery(id, quarter), enabled });
  const filter = route.useSearch();
  const readiness = useInfiniteQuery({ ...readinessQuery(id, quarter, filter), enabled });
  const trial = useQuery({ ...trialQuery(id, quarter), enabled });
  return checks.isLoading || readiness.isLoading || trial.isLoading;
}

interface CloseProps {
  readonly close: ListedClose;
  readonly list: CloseList;
}

/** What stands in the way, each with its way to mend. */
function OpenPoints({ cooperative: { id }, quarter }: OpenPointsProps) {
  const { t } = useLingui();
  const { data } = useQuery(checksQuery(id, quarter));
  if (data === undefined || data.checks.length === 0) return null;
  return (
    <Card title={t`À régler ou à savoir`} id="points">
      <Checks checks={data.checks} />
    </Card>
  );
}

interface OpenPointsProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
}

function Close({ close, list }: CloseProps) {
  const { cooperative } = route.useRouteContext();
  const place = usePlace();
  const standing = useStanding(cooperative.id, close);
  const { state } = standing;
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
      <div className={classes.more}>
        <Results
          cooperative={cooperative}
          close={{ ...close, ...standing }}
          mayRetry={mayClose(cooperative)}
        />
        <AfterClose close={close} list={list} />
      </div>
    </Card>
  );
}

/** Of the latest version of a quarter: its versions; of the latest quarter: opening it again. */
function AfterClose({ close, list: { closes, next, reopenings } }: CloseProps) {
  const { cooperative } = route.useRouteContext();
  const final = closes.filter(({ isProvisional }) => !isProvisional);
  const isQuarter = close.quarter.includes('-Q');
  const isLatest = final.find(({ quarter }) => quarter === close.quarter)?.id === close.id;
  if (!isQuarter || !isLatest || close.state !== 'done') return null;
  const [latest] = final.filter(({ quarter }) => quarter.includes('-Q')).sort(byQuarter);
  const isOpen = next === close.quarter || closes.some(({ state }) => state === 'running');
  return (
    <>
      <Versions cooperative={cooperative} quarter={close.quarter} />
      {latest?.id === close.id && mayClose(cooperative) && !isOpen ? (
        <Reopen
          cooperative={cooperative}
          close={close}
          asked={reopenings.find(({ quarter }) => quarter === close.quarter)}
        />
      ) : null}
    </>
  );
}

const byQuarter = (one: ListedClose, other: ListedClose): number =>
  other.quarter.localeCompare(one.quarter) || other.version - one.version;

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
