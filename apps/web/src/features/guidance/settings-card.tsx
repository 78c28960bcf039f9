import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { MyCooperative, StandingGuidanceSettings } from '@plusloin/contracts';
import { Card, LoadingState } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import FirstYears from './first-years.js';
import classes from './guidance.module.css';
import { changeGuidanceSettings, guidanceSettingsQuery } from './queries.js';

interface SettingsCardProps {
  readonly cooperative: MyCooperative;
}

/** What the cooperative decides of its members' compass, and what everybody then reads. */
export default function GuidanceSettingsCard({ cooperative: { id, slug } }: SettingsCardProps) {
  const { t } = useLingui();
  const { data } = useQuery(guidanceSettingsQuery(id));
  return (
    <Card title={t`La boussole des membres`}>
      {data === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <div className={classes.stack}>
          <SettingsForm key={data.version} id={id} standing={data} />
          {data.showsFirstYear ? (
            <>
              <h3>{t`Ce que tout le monde lit`}</h3>
              <FirstYears slug={slug} />
            </>
          ) : null}
        </div>
      )}
    </Card>
  );
}

interface FormProps {
  readonly id: string;
  readonly standing: StandingGuidanceSettings;
}

function SettingsForm({ id, standing: { version, ...kept } }: FormProps) {
  const { t } = useLingui();
  const [showsFirstYear, setShows] = useState(kept.showsFirstYear);
  const [percent, setPercent] = useState(String(kept.dominantPayerPercent));
  const isReady = /^(100|[1-9]\d)$/.test(percent);
  const asked = { showsFirstYear, dominantPayerPercent: Number(percent) };
  const { run, isPending, error } = useDeed({
    act: () => changeGuidanceSettings(id, version, asked),
    says: t`C’est enregistré.`,
    refresh: ['guidance-settings', id],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) run();
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <ShowsFirstYear isShown={showsFirstYear} onChoose={setShows} />
      <TextInput
        label={t`Part d’un seul payeur à partir de laquelle prévenir le membre, en %`}
        inputMode="numeric"
        value={percent}
        error={isReady ? undefined : t`Entre 10 et 100.`}
        onChange={({ currentTarget }) => setPercent(currentTarget.value.trim())}
      />
      {error === undefined ? null : (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button type="submit" loading={isPending} disabled={!isReady}>
          {t`Enregistrer`}
        </Button>
      </div>
    </form>
  );
}

interface ShowsProps {
  readonly isShown: boolean;
  readonly onChoose: (isShown: boolean) => void;
}

const ShowsFirstYear = ({ isShown, onChoose }: ShowsProps) => (
  <>
    <label className={forms.choice}>
      <input
        type="checkbox"
        checked={isShown}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <Trans>Montrer à tout le monde ce que rapportent les premières années ici</Trans>
    </label>
    <p className={classes.quiet}>
      <Trans>
        Trois chiffres arrondis, et seulement si cinq membres ou plus ont une première année entière
        dans leurs livres : personne ne se reconnaît.
      </Trans>
    </p>
  </>
);
