import { Trans, useLingui } from '@lingui/react/macro';
import type { PracticeStatement } from '@plusloin/contracts';
import { Card, dateIn, EmptyState, LoadingState, Page, quarterIn, usePlace } from '@plusloin/ui';
import { IconSeeding } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import pair from '../../app/pair.module.css';
import { Refused } from '../../app/refusals.js';
import { usePracticeWords } from '../../app/words.js';
import { Duties } from '../statements/duties.js';
import { History } from '../statements/history.js';
import { ownStatements, statementQuery, statementsQuery } from '../statements/queries.js';
import classes from './home-page.module.css';
import { ThreeFigures } from './three-figures.js';
import { FirstSteps, startQuery } from './first-steps.js';
import { OnlyToDo, ToDo } from './to-do.js';
import { ownRecordQuery, useMemberTasks } from './member-tasks.js';
import { WhenNear } from './when-near.js';

const AheadCard = lazy(() => import('./ahead-card.js'));

const route = getRouteApi('/$cooperative/accueil');

/** What a member wants to know in ten seconds. */
export default function HomePage() {
  const { t } = useLingui();
  const { cooperative, me } = route.useRouteContext();
  const [name = ''] = me.account.name.split(' ');
  const listed = useQuery(statementsQuery(cooperative.id));
  // What stands above the rest: it would push the page down if it came later.
  const asked = useQuery(ownRecordQuery(cooperative));
  const started = useQuery(startQuery(cooperative));
  // Once: without a network it is asked again and again, and the page must not go with it.
  const isOnItsWay = [asked, started].some(({ isLoading, isFetched }) => isLoading && !isFetched);
  if (listed.isError) return <Refused error={listed.error} reset={() => void listed.refetch()} />;
  const waiting = <LoadingState label={t`Tes chiffres arrivent…`} high />;
  if (listed.data === undefined || isOnItsWay) return waiting;
  const [latest] = ownStatements(listed.data.statements, cooperative).filter(
    ({ quarter }) => quarter.includes('Q'),
  );
  return (
    <Page title={t`Bonjour ${name}`}>
      <Suspense fallback={waiting}>
        {latest === undefined ? (
          <FirstDays />
        ) : (
          <Latest closeId={latest.closeId} subject={latest.practice.code} />
        )}
      </Suspense>
      {cooperative.memberId === null ? null : (
        <WhenNear>
          <Suspense>
            <AheadCard cooperative={cooperative} memberId={cooperative.memberId} />
          </Suspense>
        </WhenNear>
      )}
    </Page>
  );
}

/** Before the first figures: what to begin with. */
function FirstDays() {
  const { cooperative } = route.useRouteContext();
  const tasks = useMemberTasks(cooperative, null);
  return (
    <>
      <OnlyToDo more={tasks} />
      <FirstSteps cooperative={cooperative} />
      <NoFigures />
    </>
  );
}

interface LatestProps {
  readonly closeId: string;
  readonly subject: string;
}

function Latest({ closeId, subject }: LatestProps) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useQuery(statementQuery(cooperative.id, closeId, subject));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Tes chiffres arrivent…`} high />;
  if (asked.data.kind !== 'practice') throw new Error(`${subject} is no practice`);
  return <Figures statement={asked.data} closeId={closeId} subject={subject} />;
}

function Figures({ statement, ...of }: LatestProps & { readonly statement: PracticeStatement }) {
  const { t } = useLingui();
  const place = usePlace();
  const { cooperative } = route.useRouteContext();
  const words = usePracticeWords(statement);
  const tasks = useMemberTasks(cooperative, { quarter: statement.quarter, ...of });
  const [section] = statement.sections;
  if (section === undefined) return <NoFigures />;
  const duties = section.blocks.find(({ code }) => code === 'duties')?.duties ?? [];
  const params = { cooperative: cooperative.slug, ...of };
  const quarter = quarterIn(place, statement.quarter);
  const day = dateIn(place, statement.lastDay);
  return (
    <>
      <div>
        <ThreeFigures headline={section.headline} currency={statement.currency} params={params} />
        <p className={classes.date}>
          <Trans>
            Au {day}, d’après ton relevé du {quarter}.
          </Trans>
        </p>
      </div>
      <ToDo {...{ section, words, params }} currency={statement.currency} more={tasks} />
      <FirstSteps cooperative={cooperative} />
      <div className={pair.pair}>
        {duties.length === 0 ? null : (
          <Card title={t`Prochaines échéances`}>
            <Duties duties={duties.slice(0, 3)} words={words} currency={statement.currency} />
          </Card>
        )}
        <Card title={words.plot.heading(statement.history.length)} aside={words.euros}>
          <History history={statement.history} words={words} />
        </Card>
      </div>
    </>
  );
}

function NoFigures() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Tes chiffres viendront ici`} icon={<IconSeeding />}>
      <Trans>
        Dès que ta coopérative aura fermé un premier trimestre avec toi, tu liras ici ce que tu
        dois, quand, et ce qu’il te reste. Tu n’as rien à faire pour cela.
      </Trans>
    </EmptyState>
  );
}
