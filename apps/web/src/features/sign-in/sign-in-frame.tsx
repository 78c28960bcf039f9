import { Trans, useLingui } from '@lingui/react/macro';
import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Mark } from '../../app/mark.js';
import classes from './sign-in-frame.module.css';

/** The promise on one side, the form on the other; on a phone the form comes at once. */
export function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useLingui();
  useEffect(() => {
    document.title = `${title} · Plusloin`;
  }, [title]);
  return (
    <div className={classes.frame}>
      <aside className={classes.promise} aria-label={t`Plusloin`}>
        <span className={classes.brand}>
          <Mark size={40} />
          Plusloin
        </span>
        <p className={classes.words}>
          <Trans>Ce que tu dois, quand, et ce qu’il te reste. En dix secondes.</Trans>
        </p>
        <p className={classes.quiet}>
          <Trans>
            Les livres, les trimestres et les preuves d’une coopérative de travail social.
          </Trans>
        </p>
      </aside>
      <main className={classes.main}>
        <div className={classes.form}>
          <Title order={1}>{title}</Title>
          {children}
        </div>
      </main>
    </div>
  );
}
