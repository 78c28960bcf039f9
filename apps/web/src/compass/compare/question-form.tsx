import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react';
import pieces from '../pieces.module.css';
import { useIsRunning } from '../running.js';
import { answerIn, typedOf } from './answer-text.js';
import classes from './question-form.module.css';
import { choiceWords, questionWords } from './question-words.js';
import type { Answer, Question } from './questions.js';

interface QuestionFormProps {
  readonly question: Question;
  readonly answer: Answer;
  /** Not where the page has just been opened: whoever arrives reads first. */
  readonly isFocused: boolean;
  readonly onNext: (answer: Answer) => void;
  readonly onBack: ((answer: Answer) => void) | null;
}

export function QuestionForm({ question, answer, isFocused, onNext, onBack }: QuestionFormProps) {
  const [typed, setTyped] = useState(typedOf(answer));
  const [fault, setFault] = useState<'unreadable' | 'empty' | null>(null);
  const form = useFocusedField(isFocused);
  const isRunning = useIsRunning();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = answerIn(question, typed);
    if (read === null) setFault('unreadable');
    else if (read === undefined) setFault('empty');
    else onNext(read);
  };
  const field = { question, typed, onType: setTyped, fault };
  const isChosen = question.kind === 'choice' || question.kind === 'yes-no';
  return (
    <form onSubmit={submit} ref={form} noValidate>
      <fieldset className={pieces.section} disabled={!isRunning}>
        {isChosen ? <Choices {...field} /> : <Typed {...field} />}
        <Fault fault={fault} />
        <Ways
          isOptional={question.name !== 'country'}
          onSkip={() => onNext(undefined)}
          onBack={onBack && (() => onBack(answerIn(question, typed) ?? answer))}
        />
      </fieldset>
    </form>
  );
}

interface WaysProps {
  readonly isOptional: boolean;
  readonly onSkip: () => void;
  readonly onBack: (() => void) | null;
}

function Ways({ isOptional, onSkip, onBack }: WaysProps) {
  return (
    <div className={pieces.row}>
      <button type="submit" className={pieces.primary}>
        <Trans>Continuer</Trans>
      </button>
      {isOptional ? (
        <button type="button" className={pieces.secondary} onClick={onSkip}>
          <Trans>Je ne sais pas</Trans>
        </button>
      ) : null}
      {onBack && (
        <button type="button" className={pieces.quiet} onClick={onBack}>
          <Trans>Question précédente</Trans>
        </button>
      )}
    </div>
  );
}

interface FieldProps {
  readonly question: Question;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly fault: string | null;
}

function Choices({ question, typed, onType }: FieldProps) {
  const { i18n } = useLingui();
  const words = questionWords[question.name];
  return (
    <fieldset aria-describedby="fault help">
      <legend>
        <h1>{i18n._(words.question)}</h1>
      </legend>
      <Help question={question} />
      <div className={classes.choices}>
        {(question.choices ?? ['yes', 'no']).map((choice) => (
          <label key={choice} className={classes.choice}>
            <input
              type="radio"
              name={question.name}
              value={choice}
              checked={typed === choice}
              onChange={() => onType(choice)}
            />
            {i18n._(choiceWords[choice] ?? choice)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Typed({ question, typed, onType, fault }: FieldProps) {
  const { i18n } = useLingui();
  const unit = { money: '€', percent: '%' }[question.kind as string];
  return (
    <div className={classes.typed}>
      <h1>
        <label htmlFor="answer">{i18n._(questionWords[question.name].question)}</label>
      </h1>
      <Help question={question} />
      <div className={classes.unit}>
        <input
          {...{ id: 'answer', className: pieces.input, value: typed, autoComplete: 'off' }}
          type={question.kind === 'day' ? 'date' : 'text'}
          inputMode={question.kind === 'day' ? undefined : 'decimal'}
          maxLength={20}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
          aria-describedby="fault help"
          aria-invalid={fault !== null}
        />
        {unit === undefined ? null : <span aria-hidden="true">{unit}</span>}
      </div>
    </div>
  );
}

function Help({ question }: Pick<FieldProps, 'question'>) {
  const { i18n } = useLingui();
  const { help } = questionWords[question.name];
  return help === undefined ? null : (
    <p id="help" className={pieces.lead}>
      {i18n._(help)}
    </p>
  );
}

function Fault({ fault }: Pick<FieldProps, 'fault'>) {
  return (
    <p id="fault" role="alert" className={pieces.error}>
      {fault === 'empty' ? (
        <Trans>Il manque une réponse. « Je ne sais pas » en est une.</Trans>
      ) : null}
      {fault === 'unreadable' ? (
        <Trans>Ce nombre ne se lit pas. Écris par exemple « 30 000 » ou « 12,5 ».</Trans>
      ) : null}
    </p>
  );
}

/** The keyboard is where the answer goes, at each new question. */
function useFocusedField(isFocused: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isFocused) return;
    const fields = form.current?.querySelectorAll('input') ?? [];
    const [first] = fields;
    ([...fields].find(({ checked }) => checked) ?? first)?.focus();
  }, [isFocused]);
  return form;
}
