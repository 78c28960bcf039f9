import { useLingui } from '@lingui/react/macro';
import { LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { AskedCard } from './asked-card.js';
import { GivenCard } from './given-card.js';
import { recordQuery } from './record-query.js';

const route = getRouteApi('/$cooperative/documents');

/** What is asked of a member, how it stands, and the way to bring it. */
export default function OwnDocumentsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const memberId = cooperative.memberId ?? '';
  const asked = useQuery(recordQuery(cooperative.id, memberId));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const of = { cooperativeId: cooperative.id, memberId };
  return (
    <Page
      title={t`Mes documents`}
      lead={t`Ce que ta coopérative te demande, et où chaque pièce en est.`}
    >
      {asked.data === undefined ? (
        <LoadingState label={t`Tes documents arrivent…`} high />
      ) : (
        <>
          <AskedCard {...of} asked={asked.data.asked} mayBring={asked.data.stage !== 'left'} />
          <GivenCard {...of} documents={asked.data.documents} mayOpen mayJudge={false} />
        </>
      )}
    </Page>
  );
}
