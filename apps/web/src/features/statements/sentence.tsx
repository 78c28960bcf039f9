import {
  sentenceOf,
  type PracticeSection,
  type PracticeStatement,
  type PracticeWords,
} from '@plusloin/contracts';
import classes from './sentence.module.css';

interface SentenceProps {
  readonly section: PracticeSection;
  readonly statement: PracticeStatement;
  readonly words: PracticeWords;
}

/** What is left, what must still arrive, what is due next. */
export function Sentence({ section, statement, words }: SentenceProps) {
  return (
    <p className={classes.sentence}>
      {sentenceOf(section, statement, words).map(({ text, strong }, place) =>
        strong === true ? <strong key={place}>{text}</strong> : <span key={place}>{text}</span>,
      )}
    </p>
  );
}
