import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { GuidanceStatus, MemberGuidance } from '@plusloin/contracts';
import { Card, usePlace, wholeMoneyIn } from '@plusloin/ui';
import { useState } from 'react';
import { answerIn, typedOf } from '../../compass/compare/answer-text.js';
import { choiceWords, questionWords } from '../../compass/compare/question-words.js';
import type { Answer, Question } from '../../compass/compare/questions.js';
import classes from './guidance.module.css';
import { answerOwn, questionsTo, useOwnAnswers } from './own-answers.js';

interface OwnQuestionsProps {
  readonly own: MemberGuidance;
  readonly missing: GuidanceStatus['missing'];
}

/** What no books can know, and how much each answer could change. */
export function OwnQuestions({ own: { situation, unknown }, missing }: OwnQuestionsProps) {
  const { t } = useLingui();
  const answers = useOwnAnswers();
  const asked = questionsTo(situation, answers, unknown);
  return (
    <Card title={t`Ce que tes livres ne savent pas`}>
      <div className={classes.stack}>
        <p className={classes.quiet}>
          <Trans>
            Chaque réponse est facultative et affine le calcul. Elle reste dans cette fenêtre : ta
            coopérative ne la garde pas.
          </Trans>
        </p>
        <div className={classes.fields}>
          {asked.map((question) => (
            <AnswerField
              key={question.name}
              question={question}
              answer={answers[question.name as keyof typeof answers]}
              couldChange={missing.find((one) => one.question === question.name)?.couldChange}
            />
          ))}
        </div>
      </div>
    </Card>
  );
}

interface AnswerFieldProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly couldChange: string | null | undefined;
}

function AnswerField({ question, answer, couldChange }: AnswerFieldProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const words = questionWords[question.name];
  const most = couldChange ? wholeMoneyIn(place, couldChange, 'EUR') : null;
  const field = {
    label: i18n._(words.question),
    description: most === null ? undefined : t`peut changer ton net de ${most} par an`,
  };
  const choices =
    question.kind === 'yes-no' ? ['yes', 'no'] : question.kind === 'choice' && question.choices;
  if (!choices) return <TypedField {...{ question, answer, field }} />;
  return (
    <NativeSelect
      {...field}
      size="md"
      value={typedOf(answer)}
      onChange={({ currentTarget: { value } }) =>
        answerOwn(question.name, answerIn(question, value) ?? undefined)
      }
      data={[
        { value: '', label: t`Je ne sais pas` },
        ...choices.map((value) => {
          const said = choiceWords[value];
          return { value, label: said === undefined ? value : i18n._(said) };
        }),
      ]}
    />
  );
}

interface TypedFieldProps extends Pick<AnswerFieldProps, 'question' | 'answer'> {
  readonly field: { readonly label: string; readonly description: string | undefined };
}

/** Taken when the field is left, or at the Enter key: not at each digit. */
function TypedField({ question, answer, field }: TypedFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(typedOf(answer));
  const read = answerIn(question, typed);
  const keep = () => {
    if (read !== null && read !== answer) answerOwn(question.name, read);
  };
  return (
    <TextInput
      {...field}
      {...(question.kind === 'day' ? { type: 'date' } : { inputMode: 'decimal' })}
      value={typed}
      error={read === null ? t`Cette réponse ne se lit pas : un nombre suffit.` : undefined}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === 'Enter') keep();
      }}
    />
  );
}
