import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Card, Status } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../app/api.js';
import { notify } from '../../app/notices.js';
import type { NewAuthenticator } from '../../app/paths.js';
import { meQuery, queryClient } from '../../app/session.js';
import classes from './account.module.css';
import { AskPassword } from './ask-password.js';
import { BackupCodes } from './backup-codes.js';
import { SetUpCodes } from './set-up-codes.js';

type Step =
  | { readonly is: 'resting' }
  | { readonly is: 'asking'; readonly to: 'enable' | 'disable' | 'generate-backup-codes' }
  | { readonly is: 'setting-up'; readonly made: NewAuthenticator }
  | { readonly is: 'codes'; readonly codes: readonly string[] };

/** The application that shows codes: set up, given other backup codes, taken away. */
export function CodesCard() {
  const { t } = useLingui();
  const { data: me } = useQuery(meQuery);
  const [step, setStep] = useState<Step>({ is: 'resting' });
  const hasCodes = me?.account.hasCodes === true;
  const rest = async () => {
    setStep({ is: 'resting' });
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return (
    <Card
      title={t`Application de codes`}
      aside={hasCodes ? <Status tone="done">{t`réglée`}</Status> : null}
    >
      {step.is === 'resting' ? (
        <Resting hasCodes={hasCodes} onAsk={(to) => setStep({ is: 'asking', to })} />
      ) : null}
      {step.is === 'asking' ? (
        <AskPassword
          onPassword={async (password) => {
            const next = await carryOut(step.to, password);
            setStep(next);
            if (next.is !== 'resting') return;
            await rest();
            await notify(t`L’application de codes est retirée de ton compte.`);
          }}
          onCancel={() => setStep({ is: 'resting' })}
        />
      ) : null}
      {step.is === 'setting-up' ? (
        <SetUpCodes
          made={step.made}
          onDone={() => setStep({ is: 'codes', codes: step.made.backupCodes })}
        />
      ) : null}
      {step.is === 'codes' ? <BackupCodes codes={step.codes} onKept={() => void rest()} /> : null}
    </Card>
  );
}

type Asked = 'enable' | 'disable' | 'generate-backup-codes';

/** What the password was asked for. */
async function carryOut(to: Asked, password: string): Promise<Step> {
  const body = { password };
  if (to === 'enable') {
    const asked = api.POST('/api/auth/two-factor/enable', { body });
    return { is: 'setting-up', made: await answerOf<NewAuthenticator>(asked) };
  }
  if (to === 'disable') {
    await answerOf(api.POST('/api/auth/two-factor/disable', { body }));
    return { is: 'resting' };
  }
  const { backupCodes } = await answerOf<Pick<NewAuthenticator, 'backupCodes'>>(
    api.POST('/api/auth/two-factor/generate-backup-codes', { body }),
  );
  return { is: 'codes', codes: backupCodes };
}

interface RestingProps {
  readonly hasCodes: boolean;
  readonly onAsk: (to: Asked) => void;
}

function Resting({ hasCodes, onAsk }: RestingProps) {
  const { t } = useLingui();
  return (
    <>
      <p className={classes.lead}>
        <Trans>
          Un code de ton téléphone s’ajoute au mot de passe. La coordination et la comptabilité en
          ont besoin.
        </Trans>
      </p>
      <div className={classes.buttons}>
        {hasCodes ? (
          <>
            <Button variant="default" onClick={() => onAsk('generate-backup-codes')}>
              {t`Nouveaux codes de secours`}
            </Button>
            <Button variant="subtle" onClick={() => onAsk('disable')}>
              {t`Retirer l’application`}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => onAsk('enable')}>
            {t`Régler une application`}
          </Button>
        )}
      </div>
    </>
  );
}
