import { Trans, useLingui } from '@lingui/react/macro';
import type { feeAnswer } from '@plusloin/contracts';
import { moneyIn } from '@plusloin/ui';
import { useState, type FormEvent } from 'react';
import type { z } from 'zod';
import { useHere } from '../addresses.js';
import { ask } from '../asking.js';
import { amountOf, readNumber } from '../compare/read-number.js';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer } from '../refused.js';
import { useIsRunning } from '../running.js';

/** As they are sent, and how far each may go. */
const FIELDS = {
  turnover: { from: 1, to: 1_000_000 },
  sessionsPerWeek: { from: 1, to: 60 },
  weeksPerYear: { from: 1, to: 52 },
  sessionMinutes: { from: 10, to: 480 },
  travelMinutes: { from: 0, to: 480 },
  unpaidMinutes: { from: 0, to: 480 },
} as const;

type FieldName = keyof typeof FIELDS;
type FeeAnswer = z.infer<typeof feeAnswer>;

const names = Object.keys(FIELDS) as FieldName[];
const NOTHING: Readonly<Record<FieldName, string>> = {
  ...{ turnover: '', sessionsPerWeek: '', weeksPerYear: '' },
  ...{ sessionMinutes: '', travelMinutes: '', unpaidMinutes: '' },
};

type Outcome = { readonly answer?: FeeAnswer; readonly error?: unknown };

/** Which price of a session gives a wanted turnover, what nobody pays for counted. */
export function EstimatePage() {
  const [{ answer, error }, setOutcome] = useState<Outcome>({});
  return (
    <>
      <h1>
        <Trans>Estimer le prix d’une séance</Trans>
      </h1>
      <p>
        <Trans>
          Estimation indicative à ce jour. Ce n’est ni un conseil juridique ni un conseil fiscal.
        </Trans>
      </p>
      <FeeForm onOutcome={setOutcome} />
      <div role="status">
        {error === undefined ? null : <RefusedAnswer error={error} />}
        {answer && <Price answer={answer} />}
      </div>
    </>
  );
}

function FeeForm({ onOutcome }: { readonly onOutcome: (outcome: Outcome) => void }) {
  const { query } = useHere();
  // Whoever comes from a result brings the turnover that leaves what they want.
  const [typed, setTyped] = useState({ ...NOTHING, turnover: query['turnover'] ?? '' });
  const [wrong, setWrong] = useState<FieldName | null>(null);
  const isRunning = useIsRunning();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = names.find((name) => !isWithin(name, typed[name])) ?? null;
    setWrong(fault);
    if (fault !== null) return document.getElementById(fault)?.focus();
    ask<FeeAnswer>('fees', { method: 'POST', body: bodyOf(typed) }).then(
      (answer) => onOutcome({ answer }),
      (error: unknown) => onOutcome({ error }),
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className={pieces.section} disabled={!isRunning}>
        {names.map((name) => (
          <Field
            key={name}
            {...{ name, typed: typed[name], isWrong: wrong === name }}
            onType={(value) => setTyped({ ...typed, [name]: value })}
          />
        ))}
        <div className={pieces.row}>
          <button type="submit" className={pieces.primary}>
            <Trans>Estimer</Trans>
          </button>
        </div>
      </fieldset>
    </form>
  );
}

interface FieldProps {
  readonly name: FieldName;
  readonly typed: string;
  readonly isWrong: boolean;
  readonly onType: (typed: string) => void;
}

function Field({ name, typed, isWrong, onType }: FieldProps) {
  const words = useFieldWords();
  return (
    <div className={pieces.field}>
      <label htmlFor={name}>{words[name]}</label>
      <input
        {...{ id: name, className: pieces.input, value: typed, maxLength: 16 }}
        {...{ inputMode: 'decimal', autoComplete: 'off' }}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${name}-fault` : undefined}
      />
      {isWrong ? <Limits name={name} /> : null}
    </div>
  );
}

function Limits({ name }: { readonly name: FieldName }) {
  const { from, to } = FIELDS[name];
  return (
    <p id={`${name}-fault`} role="alert" className={pieces.error}>
      <Trans>
        Écris un nombre entre {from} et {to}.
      </Trans>
    </p>
  );
}

function Price({ answer }: { readonly answer: FeeAnswer }) {
  const place = usePlace();
  const { sessions, hoursPerWeek } = answer;
  const perHour = moneyIn(place, answer.perHour, 'EUR');
  return (
    <section className={pieces.card} aria-labelledby="price">
      <h2 id="price">
        <Trans>Par séance, hors TVA : {moneyIn(place, answer.pricePerSession, 'EUR')}</Trans>
      </h2>
      <p>
        <Trans>
          Pour {sessions} séances par an. Une heure rapporte {perHour}, temps non payé compris. Cela
          fait environ {hoursPerWeek} heures par semaine.
        </Trans>
      </p>
      <p className={pieces.small}>
        <Trans>Le prix reste libre, et la solidarité aussi.</Trans>
      </p>
    </section>
  );
}

function useFieldWords(): Readonly<Record<FieldName, string>> {
  const { t } = useLingui();
  return {
    turnover: t`Chiffre d’affaires voulu par an, hors TVA (€)`,
    sessionsPerWeek: t`Séances par semaine`,
    weeksPerYear: t`Semaines de travail par an`,
    sessionMinutes: t`Durée d’une séance (minutes)`,
    travelMinutes: t`Trajet par séance, aller et retour (minutes)`,
    unpaidMinutes: t`Autre temps non payé par séance : notes, bureau (minutes)`,
  };
}

function isWithin(name: FieldName, typed: string): boolean {
  const number = readNumber(typed);
  if (number === null || (name !== 'turnover' && number.includes('.'))) return false;
  return Number(number) >= FIELDS[name].from && Number(number) <= FIELDS[name].to;
}

function bodyOf(typed: Readonly<Record<FieldName, string>>) {
  const read = (name: FieldName) => readNumber(typed[name]) ?? '0';
  const others = names.filter((name) => name !== 'turnover');
  const whole = others.map((name) => [name, Number(read(name))]);
  return { turnover: amountOf(read('turnover')), ...Object.fromEntries(whole) };
}
