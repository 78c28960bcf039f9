import { Trans, useLingui } from '@lingui/react/macro';
import type { feeAnswer } from '@plusloin/contracts';
import { moneyIn } from '@plusloin/ui';
import { useState, type FormEvent } from 'react';
import type { z } from 'zod';
import { ask } from '../asking.js';
import { amountOf, readNumber } from '../compare/read-number.js';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer } from '../refused.js';

/** As they are sent, and how far each may go. */
const FIELDS = {
  turnover: { from: 1, to: 1_000_000 },
  sessionsPerWeek: { from: 1, to: 60 },
  weeksPerYear: { from: 1, to: 52 },
  sessionMinutes: { from: 10, to: 480 },
  unpaidMinutes: { from: 0, to: 480 },
} as const;

type FieldName = keyof typeof FIELDS;
type FeeAnswer = z.infer<typeof feeAnswer>;

const names = Object.keys(FIELDS) as FieldName[];
const NOTHING: Readonly<Record<FieldName, string>> = {
  ...{ turnover: '', sessionsPerWeek: '', weeksPerYear: '', sessionMinutes: '', unpaidMinutes: '' },
};

/** Which price of a session gives a wanted turnover, what nobody pays for counted. */
export function EstimatePage() {
  const [typed, setTyped] = useState(NOTHING);
  const [wrong, setWrong] = useState<FieldName | null>(null);
  const [asked, setAsked] = useState<{ readonly answer?: FeeAnswer; readonly error?: unknown }>({});
  const words = useFieldWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = names.find((name) => !isWithin(name, typed[name])) ?? null;
    setWrong(fault);
    if (fault !== null) return document.getElementById(fault)?.focus();
    const body = bodyOf(typed);
    ask<FeeAnswer>('fees', { method: 'POST', body }).then(
      (answer) => setAsked({ answer }),
      (error: unknown) => setAsked({ error }),
    );
  };
  return (
    <>
      <h1>
        <Trans>Estimer le prix d’une séance</Trans>
      </h1>
      <form className={pieces.section} onSubmit={submit} noValidate>
        {names.map((name) => (
          <div key={name} className={pieces.field}>
            <label htmlFor={name}>{words[name]}</label>
            <input
              {...{ id: name, className: pieces.input, value: typed[name], maxLength: 16 }}
              {...{ inputMode: 'decimal', autoComplete: 'off' }}
              onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [name]: value })}
              aria-invalid={wrong === name}
              aria-describedby={wrong === name ? `${name}-fault` : undefined}
            />
            {wrong === name ? <Limits name={name} /> : null}
          </div>
        ))}
        <div className={pieces.row}>
          <button type="submit" className={pieces.primary}>
            <Trans>Estimer</Trans>
          </button>
        </div>
      </form>
      <div role="status">
        {asked.error === undefined ? null : <RefusedAnswer error={asked.error} />}
        {asked.answer && <Price answer={asked.answer} />}
      </div>
    </>
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
  const { sessions } = answer;
  const perHour = moneyIn(place, answer.perHour, 'EUR');
  return (
    <section className={pieces.card} aria-labelledby="price">
      <h2 id="price">
        <Trans>Par séance, hors TVA : {moneyIn(place, answer.pricePerSession, 'EUR')}</Trans>
      </h2>
      <p>
        <Trans>
          Pour {sessions} séances par an. Une heure rapporte {perHour}, temps non payé compris.
        </Trans>
      </p>
      <p className={pieces.small}>
        <Trans>Estimation indicative. Le prix reste libre, et la solidarité aussi.</Trans>
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
    unpaidMinutes: t`Temps non payé par séance : trajet, notes, bureau (minutes)`,
  };
}

function isWithin(name: FieldName, typed: string): boolean {
  const number = readNumber(typed);
  if (number === null || (name !== 'turnover' && number.includes('.'))) return false;
  return Number(number) >= FIELDS[name].from && Number(number) <= FIELDS[name].to;
}

function bodyOf(typed: Readonly<Record<FieldName, string>>) {
  const read = (name: FieldName) => readNumber(typed[name]) ?? '0';
  const whole = names.filter((name) => name !== 'turnover').map((name) => [name, Number(read(name))]);
  return { turnover: amountOf(read('turnover')), ...Object.fromEntries(whole) };
}
