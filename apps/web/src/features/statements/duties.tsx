import { dutyName, type Duty, type PracticeWords } from '@plusloin/contracts';
import { Amount } from '@plusloin/ui';
import classes from './duties.module.css';

interface DutiesProps {
  readonly duties: readonly Duty[];
  readonly words: PracticeWords;
  readonly currency: string;
}

/** What is to be paid or sent, by which day, the next one first. */
export function Duties({ duties, words, currency }: DutiesProps) {
  return (
    <ol className={classes.duties}>
      {duties.map((duty) => {
        const [day = '', month = ''] = words.format.shortDay(duty.on).split(/\s/);
        return (
          <li key={`${duty.code} ${duty.on}`}>
            <time className={classes.day} dateTime={duty.on}>
              <span className={classes.number}>{day}</span> {month}
            </time>
            <span className={classes.name}>{dutyName(duty, words)}</span>
            {duty.amount === null ? null : <Amount of={duty.amount} currency={currency} />}
          </li>
        );
      })}
    </ol>
  );
}
