import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { addressOf, goTo, useHere } from '../addresses.js';
import classes from '../pieces.module.css';
import { AnswersReview } from './answers-review.js';
import { keepAnswers, keptAnswers, useAnswers } from './kept-answers.js';
import { QuestionForm } from './question-form.js';
import {
  askedOf,
  questionAfter,
  questionBefore,
  questionCalled,
  withAnswer,
  type Answer,
  type QuestionName,
} from './questions.js';

/** The last step: all answers, read again before they are sent. */
const REVIEW = 'fin';

/** One question on a screen. The address says which, so that « back » goes back. */
export function ComparePage() {
  const { language, query } = useHere();
  const answers = useAnswers();
  useCooperative(query['cooperative']);
  const go = (name: QuestionName | typeof REVIEW) =>
    goTo(addressOf({ language, page: 'compare', query: { question: name } }));
  if (query['question'] === REVIEW && answers.country !== undefined) {
    return <AnswersReview answers={answers} onChange={go} />;
  }
  const question = questionCalled(answers, query['question']);
  const keep = (answer: Answer) => keepAnswers(withAnswer(keptAnswers(), question.name, answer));
  const before = questionBefore(answers, question.name);
  return (
    <>
      <Progress name={question.name} />
      <QuestionForm
        key={question.name}
        question={question}
        answer={answers[question.name]}
        isFocused={query['question'] !== undefined}
        onNext={(answer) => {
          keep(answer);
          go(questionAfter(keptAnswers(), question.name) ?? REVIEW);
        }}
        onBack={
          before &&
          ((answer) => {
            keep(answer);
            go(before);
          })
        }
      />
      <p className={classes.small}>
        <Trans>Rien n’est envoyé avant la fin. Tes réponses restent dans cette fenêtre.</Trans>
      </p>
    </>
  );
}

function Progress({ name }: { readonly name: QuestionName }) {
  const { t } = useLingui();
  const asked = askedOf(useAnswers());
  const step = asked.findIndex((one) => one.name === name) + 1;
  const steps = asked.length;
  return (
    <div className={classes.section}>
      <p className={classes.small}>
        <Trans>
          Question {step} sur {steps}
        </Trans>
      </p>
      <progress className={classes.progress} value={step} max={steps} aria-label={t`Avancement`} />
    </div>
  );
}

/** Somebody comes from the page of a cooperative: its contribution is counted. */
function useCooperative(slug: string | undefined) {
  useEffect(() => {
    const isSlug = slug !== undefined && /^[a-z0-9-]{1,60}$/.test(slug);
    if (isSlug) keepAnswers({ ...keptAnswers(), cooperative: slug });
  }, [slug]);
}
