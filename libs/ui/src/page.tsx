import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One quiet line under the title. */
  readonly lead?: ReactNode;
  /** At most one primary button beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: its title, one action, what it holds. */
export function Page({ title, lead, action, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Plusloin`;
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <Title order={1}>{title}</Title>
          {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  readonly title?: string;
  /** Beside the title: a basis, a link. */
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page with a title of its own. */
export function Card({ title, aside, id, children }: CardProps) {
  return (
    <section className={classes.card} id={id}>
      {title === undefined ? null : (
        <div className={classes.cardHead}>
          <Title order={2}>{title}</Title>
          {aside === undefined ? null : <div className={classes.aside}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
