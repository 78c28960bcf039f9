import { Trans, useLingui } from '@lingui/react/macro';
import type { NewMissionComparison } from '@plusloin/contracts';
import { Card, Page, usePlace } from '@plusloin/ui';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { InCompass } from './here.js';
import { MissionForm } from './mission-form.js';
import { MissionResult } from './mission-result.js';
import { useOwnAnswers } from './own-answers.js';
import { compareMission } from './queries.js';

const route = getRouteApi('/$cooperative/ma-boussole/mission');

/** One mission both ways, before it moves to the employer group. */
export default function MissionPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { language } = usePlace();
  const answers = useOwnAnswers();
  const { id: cooperativeId, memberId, slug } = cooperative;
  const comparing = useMutation({
    mutationFn: (mission: Omit<NewMissionComparison, 'answers' | 'language'>) =>
      compareMission(
        { cooperativeId, memberId: memberId ?? '' },
        { ...mission, answers, language },
      ),
  });
  return (
    <Page
      title={t`Comparer une mission`}
      lead={t`En indépendance, ou par le groupement d’employeurs : ce qu’il en reste.`}
    >
      <Card title={t`La mission`}>
        <MissionForm
          isPending={comparing.isPending}
          error={comparing.error?.message}
          onCompare={(mission) => comparing.mutate(mission)}
        />
      </Card>
      {comparing.data === undefined ? null : (
        <InCompass>
          <MissionResult of={comparing.data} slug={slug} />
        </InCompass>
      )}
      <p>
        <Link to="/$cooperative/ma-boussole" params={{ cooperative: slug }}>
          <Trans>Revenir à ma boussole</Trans>
        </Link>
      </p>
    </Page>
  );
}
