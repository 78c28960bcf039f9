import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { CandidateFile, CandidateStepVerb } from '@plusloin/contracts';
import { Card, Status } from '@plusloin/ui';
import { useState, type FormEvent } from 'react';
import { useDeed } from '../../app/deed.js';
import { Dialog } from '../../app/dialog.js';
import forms from '../../app/forms.module.css';
import { HeldBack } from '../members/held-back.js';
import { takeStep, type OnPath } from './queries.js';

interface StepsProps {
  readonly path: OnPath;
  readonly steps: CandidateFile['steps'];
}

/** The steps that may follow, each with what still holds it back. */
export function Steps({ path, steps }: StepsProps) {
  const { t } = useLingui();
  const words = useVerbWords();
  const [verb, setVerb] = useState<CandidateStepVerb | null>(null);
  if (steps.length === 0) return null;
  return (
    <Card title={t`Le pas suivant`}>
      <ul className={forms.list}>
        {steps.map((step) => (
          <li key={step.verb} className={forms.item}>
            <span className={forms.words}>
              <span className={forms.strong}>{words[step.verb]}</span>
              {step.heldBackBy.length === 0 ? (
                <Status tone="done">
                  <Trans>Possible maintenant</Trans>
                </Status>
              ) : (
                <HeldBack by={step.heldBackBy} />
              )}
            </span>
            <Button
              {...{ variant: 'default', disabled: step.heldBackBy.length > 0 }}
              onClick={() => setVerb(step.verb)}
            >
              {words[step.verb]}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        {...{ isOpen: verb !== null, onClose: () => setVerb(null) }}
        title={verb === null ? '' : words[verb]}
      >
        {verb === null ? null : <Take path={path} verb={verb} onDone={() => setVerb(null)} />}
      </Dialog>
    </Card>
  );
}

interface TakeProps {
  readonly path: OnPath;
  readonly verb: CandidateStepVerb;
  readonly onDone: () => void;
}

function Take({ path, verb, onDone }: TakeProps) {
  const { t } = useLingui();
  const [why, setWhy] = useState('');
  const [memberCode, setCode] = useState('');
  const [way, setWay] = useState('independent-complementary');
  const isAgreeing = verb === 'agree';
  const more = isAgreeing ? { memberCode, waysOfWorking: [way] } : {};
  const deed = useDeed({
    act: () => takeStep(path, { verb, why, ...more }),
    says: t`Le pas est fait.`,
    refresh: ['candidates', path.cooperativeId],
    onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deed.run();
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      {isAgreeing ? (
        <>
          <TextInput
            {...{ label: t`Code de membre`, required: true, maxLength: 31, value: memberCode }}
            description={t`En majuscules ; les livres le connaîtront.`}
            onChange={({ currentTarget }) => setCode(currentTarget.value.toUpperCase())}
          />
          <WayOfWorking value={way} onChange={setWay} />
        </>
      ) : null}
      <TextInput
        {...{ label: t`Pourquoi`, required: true, maxLength: 200, value: why }}
        error={deed.error}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <Button type="submit" loading={deed.isPending}>{t`Confirmer`}</Button>
    </form>
  );
}

interface WayProps {
  readonly value: string;
  readonly onChange: (way: string) => void;
}

function WayOfWorking({ value, onChange }: WayProps) {
  const { t } = useLingui();
  return (
    <NativeSelect
      {...{ label: t`Façon de travailler`, value }}
      data={[
        { value: 'independent-principal', label: t`Indépendant·e à titre principal` },
        { value: 'independent-complementary', label: t`Indépendant·e à titre complémentaire` },
        { value: 'independent-student', label: t`Étudiant·e indépendant·e` },
        { value: 'independent-micro', label: t`Micro-entreprise` },
        { value: 'independent-real-profit', label: t`Entreprise individuelle au réel` },
        { value: 'cooperative-employee', label: t`Salarié·e de la coopérative` },
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function useVerbWords(): Readonly<Record<CandidateStepVerb, string>> {
  const { t } = useLingui();
  return {
    agree: t`Conclure la convention`,
    associate: t`Accueillir comme associé·e`,
    refuse: t`Ne pas donner suite`,
    withdraw: t`Noter son retrait`,
  };
}
