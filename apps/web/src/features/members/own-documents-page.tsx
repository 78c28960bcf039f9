import { useLingui } from '@lingui/react/macro';
import { LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { AskedCard } from '../documents/asked-card.js';
import { GivenCard } from '../documents/given-card.js';
import { documentAddress, memberDocuments } from '../documents/queries.js';
import { recordQuery } from './record-query.js';

const route = getRouteApi('/$cooperative/documents');

/** What is asked of a member, how it stands, and the way to bring it. */
export default function OwnDocumentsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const memberId = cooperative.memberId ?? '';
  const asked = useQuery(recordQuery(cooperative.id, memberId));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const { id: cooperativeId } = cooperative;
  return (
    <Page
      title={t`Mes documents`}
      lead={t`Ce que ta coopérative te demande, et où chaque pièce en est.`}
    >
      {asked.data === undefined ? (
        <LoadingState label={t`Tes documents arrivent…`} high />
      ) : (
        <>
          <AskedCard
            {...{ cooperativeId, asked: asked.data.asked }}
            to={asked.data.stage === 'left' ? null : memberDocuments(cooperativeId, memberId)}
          />
          <GivenCard
            {...{ cooperativeId, documents: asked.data.documents }}
            fileAt={(id) => documentAddress(cooperativeId, id)}
          />
        </>
      )}
    </Page>
  );
}
