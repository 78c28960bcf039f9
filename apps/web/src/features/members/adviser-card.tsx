import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import type { MemberRecord } from '@plusloin/contracts';
import { Card, LoadingState } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import classes from './members.module.css';
import { advisersQuery } from './queries.js';
import { nameAdviser } from './steps.js';
import { useStep } from './use-step.js';

interface AdviserCardProps {
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly record: Pick<MemberRecord, 'adviser' | 'version'>;
  readonly mayName: boolean;
  readonly children?: ReactNode;
}

/** Who accompanies somebody; whoever is named sees the record, whoever was sees it no more. */
export function AdviserCard(props: AdviserCardProps) {
  const { t } = useLingui();
  const { record, mayName, children } = props;
  const { adviser } = record;
  return (
    <Card title={t`Accompagnement`}>
      <div className={classes.card}>
        <p>
          {adviser === null ? (
            <Trans>Personne n’est encore désigné.</Trans>
          ) : (
            <Trans>Par {adviser}.</Trans>
          )}
        </p>
        {mayName ? <NameForm {...props} /> : null}
        {children}
      </div>
    </Card>
  );
}

function NameForm({ cooperativeId, memberId, record: { version } }: AdviserCardProps) {
  const { t } = useLingui();
  const asked = useQuery(advisersQuery(cooperativeId));
  const [chosen, setChosen] = useState('');
  const step = useStep({
    ...{ cooperativeId, says: t`C’est noté, à partir de maintenant.` },
    act: () =>
      nameAdviser(cooperativeId, memberId, {
        ...{ version, accountId: chosen === NOBODY ? null : chosen },
      }),
  });
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} />;
  const people = asked.data.advisers.map(({ accountId: value, name: label }) => ({ value, label }));
  return (
    <form className={classes.buttons} onSubmit={step.submit}>
      <NativeSelect
        label={t`Qui accompagne ?`}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        data={[
          { value: '', label: t`Choisir` },
          ...people,
          { value: NOBODY, label: t`Plus personne` },
        ]}
        error={step.error}
      />
      <Button type="submit" variant="default" disabled={chosen === ''} loading={step.isPending}>
        {t`Enregistrer`}
      </Button>
    </form>
  );
}

const NOBODY = 'nobody';
