import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Candidacy } from '@plusloin/contracts';
import { Card, LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeed } from '../../app/deed.js';
import { Dialog } from '../../app/dialog.js';
import forms from '../../app/forms.module.css';
import { Refused } from '../../app/refusals.js';
import { AskedCard } from '../documents/asked-card.js';
import { GivenCard } from '../documents/given-card.js';
import { candidacyDocuments, takeBack } from '../documents/queries.js';
import { OwnMeetings } from '../front-desk/own-meetings.js';
import { Information } from './information.js';
import { Introductions } from './introductions.js';
import { NextThing } from './next-thing.js';
import { candidacyQuery, giveBack, takeSeat, withdraw } from './queries.js';
import { Stages } from '../../app/stages.js';

const route = getRouteApi('/$cooperative/candidature');

/** Where somebody stands who would like to join, and what is asked of them next. */
export default function CandidatePage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { id } = cooperative;
  const asked = useQuery(candidacyQuery(id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const { data } = asked;
  if (data === undefined) return <LoadingState label={t`Un instant…`} high />;
  const deeds = {
    answer: (meetingId: string, dates: string[]) => takeSeat(id, meetingId, dates),
    giveBack: (meetingId: string) => giveBack(id, meetingId),
    refresh: ['candidacy', id],
  };
  return (
    <Page title={t`Ma candidature`} lead={cooperative.name}>
      <Card title={t`Maintenant`}>
        <div className={forms.form}>
          <p className={forms.strong}>
            <NextThing of={data} />
          </p>
          <Stages stage={data.stage} />
          <p className={forms.quiet}>
            <Trans>Rien n’est à payer pour être candidat·e, ni maintenant ni plus tard.</Trans>
          </p>
        </div>
      </Card>
      {data.information === null ? null : (
        <Information cooperativeId={id} of={data.information} />
      )}
      <Documents cooperativeId={id} of={data} />
      <OwnMeetings meetings={data.meetings} deeds={deeds} />
      <Introductions cooperativeId={id} />
      {data.stage === 'candidate' ? <Withdraw cooperativeId={id} /> : null}
    </Page>
  );
}

interface DocumentsProps {
  readonly cooperativeId: string;
  readonly of: Candidacy;
}

/** What is asked before an agreement, and what one brought. */
function Documents({ cooperativeId, of }: DocumentsProps) {
  const isOver = of.stage !== 'candidate' && of.stage !== 'agreement';
  const at = candidacyDocuments(cooperativeId);
  return (
    <>
      {isOver ? null : <AskedCard {...{ cooperativeId, asked: of.asked, to: at }} />}
      {of.documents.length === 0 ? null : (
        <GivenCard
          {...{ cooperativeId, documents: of.documents }}
          fileAt={(documentId) => `${at}/${documentId}/file`}
          takeBack={(documentId) => takeBack(cooperativeId, documentId)}
        />
      )}
    </>
  );
}

function Withdraw({ cooperativeId }: { readonly cooperativeId: string }) {
  const { t } = useLingui();
  const [isAsking, asking] = useDisclosure(false);
  const deed = useDeed({
    act: () => withdraw(cooperativeId),
    says: t`Ta candidature est retirée.`,
    refresh: ['candidacy', cooperativeId],
    onDone: asking.close,
  });
  return (
    <div>
      <Button variant="default" onClick={asking.open}>{t`Retirer ma candidature`}</Button>
      <Dialog title={t`Retirer ma candidature`} isOpen={isAsking} onClose={asking.close}>
        <div className={forms.form}>
          <p>
            <Trans>
              Tu n’as pas à dire pourquoi. Tu pourras te préinscrire à nouveau quand tu veux.
            </Trans>
          </p>
          {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
          <Button loading={deed.isPending} onClick={() => deed.run()}>{t`Retirer`}</Button>
        </div>
      </Dialog>
    </div>
  );
}
