import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceChanges } from '@plusloin/contracts';
import { sayAnswer } from '../compare/answer-text.js';
import { questionWords } from '../compare/question-words.js';
import { questions } from '../compare/questions.js';
import { usePlace } from '../figures.js';
import classes from './changes.module.css';

interface ChangesProps {
  readonly changes: GuidanceChanges;
}

/** What was answered otherwise: a difference of figures may come from there. */
export function AnswerChanges({ changes }: ChangesProps) {
  if (changes.questions.length === 0) {
    return (
      <p>
        <Trans>Les réponses aux questions sont les mêmes.</Trans>
      </p>
    );
  }
  return (
    <div className={classes.place}>
      <table className={`${classes.table} ${classes.words}`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Ta situation</Trans>
            </th>
            <th scope="col">
              <Trans>avant</Trans>
            </th>
            <th scope="col">
              <Trans>après</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.questions.map((name) => (
            <AnswerChange key={name} name={name} changes={changes} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AnswerChange({ name, changes: { then, now } }: ChangesProps & { readonly name: string }) {
  const { i18n, t } = useLingui();
  const place = usePlace(now.situation.country);
  const question = questions.find((one) => one.name === name);
  const said = ({ situation }: typeof now) =>
    question === undefined
      ? (situation.cooperative ?? t`aucune`)
      : sayAnswer(i18n, place, question, situation[question.name]);
  return (
    <tr>
      <th scope="row">
        {question === undefined ? t`Coopérative` : i18n._(questionWords[question.name].short)}
      </th>
      <td>{said(then)}</td>
      <td>{said(now)}</td>
    </tr>
  );
}
