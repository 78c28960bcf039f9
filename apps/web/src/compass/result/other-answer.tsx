import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceChanges, GuidanceComparison } from '@plusloin/contracts';
import { useState, type FormEvent } from 'react';
import { useHere } from '../addresses.js';
import { ask } from '../asking.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer } from '../refused.js';
import { AnswerChanges } from './answer-changes.js';
import { FigureChanges } from './figure-changes.js';
import { tokenIn } from './token-in.js';

interface Answered {
  readonly answer?: GuidanceChanges;
  readonly error?: unknown;
}

interface OtherAnswerProps {
  readonly comparison: GuidanceComparison;
}

/** « What changed since June »: another answer, by its link, beside this one. */
export function OtherAnswer({ comparison: { token, situation } }: OtherAnswerProps) {
  const { language } = useHere();
  const [asked, setAsked] = useState<Answered>({});
  const compare = (other: string) => {
    const body = { answers: [other, token], language };
    ask<GuidanceChanges>('changes', { method: 'POST', body }).then(
      (answer) => setAsked({ answer }),
      (error: unknown) => setAsked({ error }),
    );
  };
  return (
    <div className={pieces.section}>
      <LinkForm onLink={compare} />
      <div role="status" className={pieces.section}>
        {asked.error === undefined ? null : <RefusedAnswer error={asked.error} />}
        {asked.answer && (
          <>
            <RuleChanges changes={asked.answer} />
            <AnswerChanges changes={asked.answer} />
            <FigureChanges changes={asked.answer} country={situation.country} />
          </>
        )}
      </div>
    </div>
  );
}

function LinkForm({ onLink }: { readonly onLink: (token: string) => void }) {
  const { t } = useLingui();
  const [pasted, setPasted] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const token = tokenIn(pasted);
    setWrong(token === null);
    if (token !== null) onLink(token);
  };
  return (
    <form onSubmit={submit} noValidate className={pieces.section}>
      <div className={pieces.field}>
        <label htmlFor="other-link">
          <Trans>Le lien d’une autre comparaison</Trans>
        </label>
        <p className={pieces.small} id="other-help">
          <Trans>Colle-le ici, par exemple celui de juin, pour voir ce qui a changé.</Trans>
        </p>
        <input
          {...{ id: 'other-link', className: pieces.input, value: pasted, maxLength: 500 }}
          autoComplete="off"
          onChange={({ currentTarget }) => setPasted(currentTarget.value)}
          aria-describedby="other-help other-fault"
          aria-invalid={isWrong}
        />
        <p className={pieces.error} id="other-fault" role="alert">
          {isWrong ? t`Ce n’est pas le lien d’une comparaison. Copie-le en entier.` : null}
        </p>
      </div>
      <div className={pieces.row}>
        <button type="submit" className={pieces.secondary}>
          <Trans>Comparer les deux réponses</Trans>
        </button>
      </div>
    </form>
  );
}

/** The rules of each answer, and the year whose figures it shows. */
function RuleChanges({ changes: { then, now } }: { readonly changes: GuidanceChanges }) {
  const [before, after] = [then.rulesVersion, now.rulesVersion];
  const [from, to] = [then.year, now.year];
  return (
    <>
      <p>
        {before === after ? (
          <Trans>Les règles sont les mêmes.</Trans>
        ) : (
          <Trans>
            Les règles ont changé : version {before} avant, {after} après.
          </Trans>
        )}
      </p>
      {from === to ? null : (
        <p>
          <Trans>
            L’année comparée était {from}, elle est {to}.
          </Trans>
        </p>
      )}
    </>
  );
}
