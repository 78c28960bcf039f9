import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { PublicMeeting } from '@plusloin/contracts';
import { Card, EmptyState, Page } from '@plusloin/ui';
import { IconMailCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import forms from '../../app/forms.module.css';
import { languageNow, spoken } from '../../app/languages.js';
import { AboutYou, ChosenMeeting, YourWish, type Told } from './apply-steps.js';
import { PublicFrame } from './public-frame.js';
import { applyAt } from './queries.js';

const route = getRouteApi('/c/$slug/inscription');

/** The form in three steps; nothing leaves the page before the last. */
export default function ApplyPage() {
  const { slug } = route.useParams();
  return (
    <PublicFrame slug={slug}>
      {({ meetings }) => <Apply slug={slug} meetings={meetings} />}
    </PublicFrame>
  );
}

const STEPS = 3;

interface ApplyProps {
  readonly slug: string;
  readonly meetings: readonly PublicMeeting[];
}

function Apply({ slug, meetings }: ApplyProps) {
  const { t } = useLingui();
  const { rencontre } = route.useSearch();
  const [step, setStep] = useState(1);
  const [told, setTold] = useState<Told>({ ...NOTHING, meetingId: rencontre ?? '' });
  const sent = useMutation({ mutationFn: () => applyAt(slug, bodyOf(told)) });
  const isLast = step === STEPS;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLast) sent.mutate();
    else setStep(step + 1);
  };
  if (sent.isSuccess) return <Sent />;
  const form = { told, onChange: (more: Partial<Told>) => setTold({ ...told, ...more }) };
  return (
    <Page title={t`Me préinscrire`} lead={t`Étape ${step} sur ${STEPS}`}>
      <Card>
        <form className={forms.form} onSubmit={submit}>
          {step === 1 ? <AboutYou {...form} /> : null}
          {step === 2 ? <YourWish {...form} /> : null}
          {isLast ? <ChosenMeeting {...form} meetings={meetings} /> : null}
          {sent.isError ? (
            <p className={forms.failure} role="alert">
              {sent.error.message}
            </p>
          ) : null}
          <div className={forms.row}>
            <Button type="submit" loading={sent.isPending}>
              {isLast ? t`Envoyer` : t`Continuer`}
            </Button>
            {step === 1 ? null : (
              <Button variant="default" onClick={() => setStep(step - 1)}>{t`Revenir`}</Button>
            )}
          </div>
        </form>
      </Card>
    </Page>
  );
}

/** The same words for everybody: whether an address was known is told there alone. */
function Sent() {
  const { t } = useLingui();
  return (
    <EmptyState isPage title={t`C’est noté, merci`} icon={<IconMailCheck />}>
      <Trans>
        Regarde tes e-mails : le message contient ton lien de suivi. On te répond dans les 7 jours.
        Rien n’est à payer.
      </Trans>
    </EmptyState>
  );
}

const NOTHING: Told = {
  ...{ name: '', email: '', phone: '', practiceWished: '', website: '' },
  ...{ meetingId: '', dates: [] },
};

const bodyOf = ({ phone, meetingId, dates, website, ...told }: Told) => ({
  ...told,
  // They are answered in the language of the page on which they have written.
  language: spoken(languageNow()),
  ...(phone.trim() === '' ? {} : { phone }),
  ...(website === '' ? {} : { website }),
  ...(meetingId === '' ? {} : { meeting: { meetingId, dates: [...dates] } }),
});
