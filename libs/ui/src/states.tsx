import { Button, Loader, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface StateProps {
  readonly title: string;
  /** What happened, what is safe, what to do. */
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  /** Where it stands for a whole page, its title is the page's. */
  readonly isPage?: boolean;
  /** Drawn above the words; says nothing that they do not. */
  readonly icon?: ReactNode;
}

function StateOf({ title, children, action, icon, isPage, tone }: StateProps & { tone: string }) {
  return (
    <section className={classes.state} data-tone={tone}>
      {icon === undefined ? null : (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <Title order={isPage === true ? 1 : 2} size="h2">
        {title}
      </Title>
      <div className={classes.words}>{children}</div>
      {action === undefined ? null : <Button onClick={action.onClick}>{action.label}</Button>}
    </section>
  );
}

/** Nothing is there yet: says what will be, and what brings it. */
export const EmptyState = (props: StateProps) => <StateOf {...props} tone="quiet" />;

/** Something failed: read out at once. */
export const ErrorState = (props: StateProps) => (
  <div role="alert">
    <StateOf {...props} tone="care" />
  </div>
);

/** The page is there, and is not for this person. */
export const NoRightState = (props: StateProps) => <StateOf {...props} tone="quiet" />;

/** As high as what comes, so that nothing moves when it is there. */
export function LoadingState({ label, high = false }: { label: string; high?: boolean }) {
  return (
    <div className={classes.loading} data-high={high} role="status">
      <Loader size="sm" aria-hidden="true" />
      <span>{label}</span>
    </div>
  );
}

/** Over the page while there is no network. */
export function OfflineBanner({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.offline} role="status">
      {children}
    </div>
  );
}
