import { Trans, useLingui } from '@lingui/react/macro';
import type { MemberAhead, MemberGuidance } from '@plusloin/contracts';
import { Card, LoadingState, Page, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { addressOf } from '../../compass/addresses.js';
import { Sayings } from '../../compass/result/sayings.js';
import { StatusBars } from '../../compass/result/status-bars.js';
import { Estimate } from '../home/estimate.js';
import { ThresholdBar } from '../home/threshold-bar.js';
import classes from './guidance.module.css';
import { InCompass } from './here.js';
import { takeAlong, useOwnAnswers } from './own-answers.js';
import { OwnFigures } from './own-figures.js';
import { OwnQuestions } from './own-questions.js';
import { aheadQuery, ownGuidanceQuery } from './queries.js';
import { Rights } from './rights.js';
import { TwelveMonths } from './twelve-months.js';

const route = getRouteApi('/$cooperative/ma-boussole');

/** What a member's own books say of their status: what is left, what comes near, what else. */
export default function OwnCompassPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { language } = usePlace();
  const answers = useOwnAnswers();
  const of = { cooperativeId: cooperative.id, memberId: cooperative.memberId ?? '' };
  const ahead = useQuery(aheadQuery(of, language));
  const guidance = useQuery(ownGuidanceQuery(of, { language, answers }));
  const failed = [ahead, guidance].find(({ isError }) => isError);
  if (failed?.error) {
    return <Refused error={failed.error} reset={() => void failed.refetch()} />;
  }
  const isHere = ahead.data !== undefined && guidance.data !== undefined;
  return (
    <Page title={t`Ma boussole`} lead={t`Ce que tes livres disent de ton statut, et la suite.`}>
      {isHere ? (
        <InCompass>
          <Estimate of={ahead.data} className={classes.notice} />
          <Whole ahead={ahead.data} own={guidance.data} slug={cooperative.slug} />
        </InCompass>
      ) : (
        <LoadingState label={t`Tes livres se lisent, les règles se calculent…`} high />
      )}
    </Page>
  );
}

interface WholeProps {
  readonly ahead: MemberAhead;
  readonly own: MemberGuidance;
  readonly slug: string;
}

function Whole({ ahead, own, slug }: WholeProps) {
  const { t } = useLingui();
  const { comparison, situation, status: key } = own;
  const status = comparison?.statuses.find((one) => one.key === key);
  return (
    <>
      <Thresholds thresholds={ahead.thresholds} />
      <TwelveMonths own={own} />
      {status === undefined ? null : <OwnFigures status={status} />}
      {comparison === null ? null : (
        <Card title={t`Les autres statuts, sur les mêmes douze mois`}>
          <div className={classes.compared}>
            <StatusBars statuses={comparison.statuses} country={situation.country} />
          </div>
        </Card>
      )}
      <OwnQuestions own={own} missing={status?.missing ?? []} />
      {status === undefined ? null : (
        <Card title={t`Tes droits, et ce qui n’est pas compté`}>
          <div className={classes.stack}>
            <Rights rights={status.rights} />
            <details className={classes.said}>
              <summary>{t`Ce qui n’est pas compté`}</summary>
              <Sayings sayings={status.notCounted} country={situation.country} />
            </details>
          </div>
        </Card>
      )}
      <Further own={own} slug={slug} />
    </>
  );
}

function Thresholds({ thresholds }: Pick<MemberAhead, 'thresholds'>) {
  const { t } = useLingui();
  const { country } = usePlace();
  return (
    <Card title={t`Tes seuils`} aside={t`de cette année civile`}>
      {thresholds.length === 0 ? (
        <p className={classes.quiet}>
          <Trans>
            Aucun des seuils surveillés ne concerne la façon dont tes livres sont tenus.
          </Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {thresholds.map((one) => (
            <ThresholdBar key={one.name} threshold={one}>
              {one.saying === null ? (
                <p className={classes.quiet}>
                  <Trans>
                    Sur les douze derniers mois. La part à regarder est fixée par ta coopérative :
                    dépendre d’un seul payeur est un signe à examiner, pas une preuve.
                  </Trans>
                </p>
              ) : (
                <div className={classes.said}>
                  <Sayings sayings={[one.saying]} country={country} />
                </div>
              )}
            </ThresholdBar>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Further({ own: { situation }, slug }: Omit<WholeProps, 'ahead'>) {
  const { t } = useLingui();
  const { language } = usePlace();
  return (
    <Card title={t`Aller plus loin`}>
      <ul className={classes.list}>
        <li>
          <Link to="/$cooperative/ma-boussole/mission" params={{ cooperative: slug }}>
            <Trans>Comparer une mission : en indépendance, ou par le groupement d’employeurs</Trans>
          </Link>
        </li>
        <li>
          <a
            href={addressOf({ language, page: 'compare', query: { cooperative: slug } })}
            onClick={() => takeAlong(situation)}
          >
            <Trans>Ouvrir la boussole publique avec ces réponses</Trans>
          </a>
        </li>
      </ul>
    </Card>
  );
}
