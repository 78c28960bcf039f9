import { useLingui } from '@lingui/react/macro';
import { choiceWords } from '../compare/question-words.js';
import classes from './independence-page.module.css';

interface OptionsProps<Choice extends string> {
  readonly name: string;
  readonly from: readonly Choice[];
  readonly given: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** Answers beside each other; one that has no words of its own is « je ne sais pas ». */
export function Options<Choice extends string>({
  name,
  from,
  given,
  onChoose,
}: OptionsProps<Choice>) {
  const { i18n, t } = useLingui();
  return (
    <div className={classes.options}>
      {from.map((choice) => {
        const words = choiceWords[choice];
        return (
          <label key={choice} className={classes.option}>
            <input
              type="radio"
              name={name}
              checked={given === choice}
              onChange={() => onChoose(choice)}
            />
            {words === undefined ? t`Je ne sais pas` : i18n._(words)}
          </label>
        );
      })}
    </div>
  );
}
