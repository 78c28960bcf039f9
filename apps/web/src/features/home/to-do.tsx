import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Title } from '@mantine/core';
import { dutyName, isZero, type PracticeSection, type PracticeWords } from '@plusloin/contracts';
import { Amount } from '@plusloin/ui';
import { IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { notify } from '../../app/notices.js';
import classes from './to-do.module.css';

interface ToDoProps {
  readonly section: PracticeSection;
  readonly words: PracticeWords;
  readonly currency: string;
  readonly params: { cooperative: string; closeId: string; subject: string };
  /** What does not come from the figures: documents, a new statement. */
  readonly more: readonly ReactElement[];
}

/** What waits for the member, the most urgent first, one button each. */
export function ToDo(props: ToDoProps) {
  const { t } = useLingui();
  const { declare, next } = props.section.headline;
  return (
    <section className={classes.todo} aria-label={t`À faire`}>
      <Title order={2}>{t`À faire`}</Title>
      <ul className={classes.cards}>
        {declare === null ? null : <Declare {...props} declare={declare} />}
        {declare !== null || next === null ? null : <Pay {...props} duty={next} />}
        <Late {...props} />
        {props.more}
        {declare === null && next === null && props.more.length === 0 ? (
          <li className={classes.card}>{t`Rien d’urgent. Tout est à jour.`}</li>
        ) : null}
      </ul>
    </section>
  );
}

/** The same for somebody who has no figures yet; nothing where nothing waits. */
export function OnlyToDo({ more }: Pick<ToDoProps, 'more'>) {
  const { t } = useLingui();
  if (more.length === 0) return null;
  return (
    <section className={classes.todo} aria-label={t`À faire`}>
      <Title order={2}>{t`À faire`}</Title>
      <ul className={classes.cards}>{more}</ul>
    </section>
  );
}

type Declared = NonNullable<PracticeSection['headline']['declare']>;

function Declare({ declare, words, currency }: ToDoProps & { readonly declare: Declared }) {
  const { t } = useLingui();
  const copy = async () => {
    await navigator.clipboard.writeText(declare.amount.replace(/\.\d+$/, ''));
    await notify(t`Le chiffre est copié.`);
  };
  return (
    <Task
      what={<Trans>Déclarer à l’Urssaf</Trans>}
      more={
        <>
          <Amount of={declare.amount} currency={currency} />
          {declare.on === null ? null : words.sentence.by(words.format.weekday(declare.on))}
        </>
      }
    >
      <Button leftSection={<IconCopy size={18} />} onClick={() => void copy()}>
        {t`Copier le chiffre`}
      </Button>
    </Task>
  );
}

type Next = NonNullable<PracticeSection['headline']['next']>;

function Pay({ duty, words, currency, params }: ToDoProps & { readonly duty: Next }) {
  const { t } = useLingui();
  const name = dutyName(duty, words);
  return (
    <Task
      what={<Trans>Payer : {name}</Trans>}
      more={
        <>
          {duty.amount === null ? null : <Amount of={duty.amount} currency={currency} />}
          {words.sentence.by(words.format.weekday(duty.on))}
        </>
      }
    >
      <ToStatement params={params} hash="bloc-money">{t`Voir le calcul`}</ToStatement>
    </Task>
  );
}

/** Who has not paid for more than sixty days. */
function Late({ section, currency, params }: ToDoProps) {
  const { t } = useLingui();
  const ageing = section.blocks.find(({ code }) => code === 'ageing');
  const late = ageing?.lines.find(({ code }) => code === 'over-60')?.quarter;
  if (late === undefined || late === null || isZero(late)) return null;
  return (
    <Task
      what={<Trans>Écrire aux payeurs en retard</Trans>}
      more={
        <Trans>
          <Amount of={late} currency={currency} /> attendus depuis plus de 60 jours
        </Trans>
      }
    >
      <ToStatement params={params} hash="bloc-ageing">{t`Voir le détail`}</ToStatement>
    </Task>
  );
}

interface TaskProps {
  readonly what: ReactNode;
  readonly more: ReactNode;
  readonly children: ReactNode;
}

/** One thing to do, and its one button. */
export function Task({ what, more, children }: TaskProps) {
  return (
    <li className={classes.card}>
      <span className={classes.words}>
        <strong>{what}</strong>
        <span className={classes.more}>{more}</span>
      </span>
      {children}
    </li>
  );
}

interface ToStatementProps extends Pick<ToDoProps, 'params'> {
  readonly hash: string;
  readonly children: ReactNode;
}

function ToStatement({ params, hash, children }: ToStatementProps) {
  return (
    <Link
      to="/$cooperative/trimestres/$closeId/$subject"
      params={params}
      hash={hash}
      className={classes.button}
    >
      {children}
    </Link>
  );
}
