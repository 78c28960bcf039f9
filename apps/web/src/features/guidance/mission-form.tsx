import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { NewMissionComparison } from '@plusloin/contracts';
import { useState, type FormEvent } from 'react';
import forms from '../../app/forms.module.css';
import { amountOf, readNumber } from '../../compass/compare/read-number.js';
import classes from './guidance.module.css';

type Mission = Omit<NewMissionComparison, 'answers' | 'language'>;

interface MissionFormProps {
  readonly isPending: boolean;
  readonly error: string | undefined;
  readonly onCompare: (mission: Mission) => void;
}

const EMPTY = { hours: '', hourlyPrice: '', costs: '0', months: '', wageMonth: '' };
type FieldName = keyof typeof EMPTY;

/** Hours, price, pay: what somebody knows of a mission before they sign. */
export function MissionForm({ isPending, error, onCompare }: MissionFormProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(EMPTY);
  const [isInBooks, setInBooks] = useState(true);
  const mission = missionIn(typed, isInBooks);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mission !== null) onCompare(mission);
  };
  const field = (name: FieldName, label: string, description?: string) => (
    <TextInput
      {...{ label, description, value: typed[name], required: true, inputMode: 'decimal' }}
      onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <form className={classes.stack} onSubmit={submit}>
      <div className={classes.fields}>
        {field('hours', t`Heures facturées, en tout`)}
        {field('hourlyPrice', t`Prix de l’heure, sans TVA`)}
        {field('costs', t`Frais de la mission`, t`Déplacements, matériel : 0 s’il n’y en a pas.`)}
        {field('months', t`Mois de l’année qu’elle dure`, t`De 1 à 12.`)}
        {field('wageMonth', t`Salaire brut par mois`, t`Celui que le groupement propose.`)}
      </div>
      <IsInBooks isInBooks={isInBooks} onChoose={setInBooks} />
      {error === undefined ? null : (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button type="submit" loading={isPending} disabled={mission === null}>
          {t`Comparer`}
        </Button>
      </div>
    </form>
  );
}

interface IsInBooksProps {
  readonly isInBooks: boolean;
  readonly onChoose: (isInBooks: boolean) => void;
}

function IsInBooks({ isInBooks, onChoose }: IsInBooksProps) {
  const choice = (value: boolean, label: string) => (
    <label className={forms.choice}>
      <input
        type="radio"
        name="isInBooks"
        checked={isInBooks === value}
        onChange={() => onChoose(value)}
      />
      {label}
    </label>
  );
  const { t } = useLingui();
  return (
    <fieldset className={forms.choices}>
      <legend>
        <Trans>Cette mission est-elle déjà dans tes douze derniers mois ?</Trans>
      </legend>
      {choice(true, t`Oui, je la fais déjà en indépendance`)}
      {choice(false, t`Non, elle serait nouvelle`)}
    </fieldset>
  );
}

/** null: something is missing, or cannot be read. */
function missionIn(typed: typeof EMPTY, isInBooks: boolean): Mission | null {
  const [hours, price, costs, months, wage] = [
    ...[readNumber(typed.hours), readNumber(typed.hourlyPrice), readNumber(typed.costs)],
    ...[readNumber(typed.months), readNumber(typed.wageMonth)],
  ];
  if (!hours || !price || !costs || !months || !wage) return null;
  if (!/^([1-9]|1[0-2])$/.test(months) || !/^[1-9]\d{0,3}(\.\d{1,2})?$/.test(hours)) return null;
  if ([price, costs, wage].some((amount) => amount.length > 10)) return null;
  return {
    ...{ hours, hourlyPrice: amountOf(price), costs: amountOf(costs), isInBooks },
    ...{ months: Number(months), wageMonth: amountOf(wage) },
  };
}
