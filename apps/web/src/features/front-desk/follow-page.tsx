import { Trans, useLingui } from '@lingui/react/macro';
import { Card, ErrorState, LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import forms from '../../app/forms.module.css';
import { Stages } from '../../app/stages.js';
import { OwnMeetings } from './own-meetings.js';
import { PublicFrame } from './public-frame.js';
import { followQuery, giveBackAt, takeSeatAt } from './queries.js';

const route = getRouteApi('/c/$slug/suivi');

/** Where somebody is, for whoever holds the link of their mail. */
export default function FollowPage() {
  const { slug } = route.useParams();
  const { hash } = useLocation();
  return <PublicFrame slug={slug}>{() => <Followed slug={slug} token={hash} />}</PublicFrame>;
}

function Followed({ slug, token }: { readonly slug: string; readonly token: string }) {
  const { t } = useLingui();
  const { data, isError } = useQuery(followQuery(slug, token));
  if (isError) {
    return (
      <ErrorState isPage title={t`Ce lien ne mène nulle part`}>
        <Trans>
          Ta demande est en sécurité. Ouvre le lien du dernier e-mail, ou préinscris-toi à nouveau
          avec la même adresse : un nouveau message part.
        </Trans>
      </ErrorState>
    );
  }
  if (data === undefined) return <LoadingState label={t`Un instant…`} high />;
  const deeds = {
    answer: (meetingId: string, dates: string[]) => takeSeatAt(slug, token, { meetingId, dates }),
    giveBack: (meetingId: string) => giveBackAt(slug, token, meetingId),
    refresh: ['followed', slug],
  };
  return (
    <Page title={t`Où j’en suis`}>
      <Card title={t`Ton chemin`}>
        <div className={forms.form}>
          <Stages stage={data.stage} />
          {data.stage === 'candidate' && !data.isAnswered ? (
            <p>
              <Trans>On te répond dans les 7 jours qui suivent ta demande.</Trans>
            </p>
          ) : null}
        </div>
      </Card>
      <OwnMeetings meetings={data.meetings} deeds={deeds} />
    </Page>
  );
}
