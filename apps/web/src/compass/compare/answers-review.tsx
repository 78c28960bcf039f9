import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceComparison, NewComparison } from '@plusloin/contracts';
import { useState } from 'react';
import { addressOf, goTo, useHere } from '../addresses.js';
import { ask } from '../asking.js';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer } from '../refused.js';
import classes from './answers-review.module.css';
import { sayAnswer } from './answer-text.js';
import { questionWords } from './question-words.js';
import { askedOf, situationOf, type Answers, type QuestionName } from './questions.js';

interface ReviewProps {
  readonly answers: Answers;
  readonly onChange: (name: QuestionName) => void;
}

/** Everything that will be sent, and the button that sends it. */
export function AnswersReview({ answers, onChange }: ReviewProps) {
  const { i18n, t } = useLingui();
  const place = usePlace(answers.country);
  return (
    <>
      <h1>
        <Trans>Relis tes réponses</Trans>
      </h1>
      <dl className={classes.answers}>
        {askedOf(answers).map((question) => {
          const short = i18n._(questionWords[question.name].short);
          return (
            <div key={question.name}>
              <dt>{short}</dt>
              <dd>{sayAnswer(i18n, place, question, answers[question.name])}</dd>
              <dd>
                <button
                  type="button"
                  className={pieces.quiet}
                  onClick={() => onChange(question.name)}
                  aria-label={t`Changer : ${short}`}
                >
                  <Trans>Changer</Trans>
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <Sending answers={answers} />
    </>
  );
}

function Sending({ answers }: Pick<ReviewProps, 'answers'>) {
  const { language } = useHere();
  const [sending, setSending] = useState<'no' | 'yes' | { readonly error: unknown }>('no');
  const send = async () => {
    setSending('yes');
    try {
      const body: NewComparison = { situation: situationOf(answers), language };
      const made = await ask<GuidanceComparison>('comparisons', { method: 'POST', body });
      goTo(addressOf({ language, page: 'result', about: made.token }));
    } catch (error) {
      setSending({ error });
    }
  };
  return (
    <div className={pieces.section}>
      <p className={pieces.lead}>
        <Trans>
          Ces réponses, sans ton nom, sont envoyées pour le calcul et gardées avec un lien que toi
          seul·e connais. Tu peux les effacer à tout moment.
        </Trans>
      </p>
      <div className={pieces.row}>
        <button
          type="button"
          className={pieces.primary}
          disabled={sending === 'yes'}
          onClick={() => void send()}
        >
          {sending === 'yes' ? <Trans>Calcul en cours…</Trans> : <Trans>Comparer</Trans>}
        </button>
      </div>
      {typeof sending === 'object' ? <RefusedAnswer error={sending.error} /> : null}
    </div>
  );
}
