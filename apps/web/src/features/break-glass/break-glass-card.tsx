import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { BreakGlassShown, MyCooperative } from '@plusloin/contracts';
import { useMutation } from '@tanstack/react-query';
import { queryClient } from '../../app/session.js';
import { Reason } from '../persons/asked-of-member.js';
import classes from './break-glass.module.css';
import { BreakGlassState, BreakGlassStory } from './break-glass-story.js';
import { OpenedPersons } from './opened-persons.js';
import { approve, end, mayAsk, type OfBreakGlass } from './queries.js';

interface BreakGlassCardProps {
  readonly cooperative: MyCooperative;
  readonly of: BreakGlassShown;
}

/** One request: how it stands, and what whoever reads it can do. */
export function BreakGlassCard({ cooperative, of }: BreakGlassCardProps) {
  const { state, askedBy, member } = of;
  const isMine = askedBy?.isMe === true;
  const path = { cooperativeId: cooperative.id, breakGlassId: of.id };
  const isGuardian = mayAsk(cooperative);
  return (
    <li className={classes.one}>
      <div className={classes.head}>
        <span>{member.name}</span>
        <BreakGlassState of={of} />
      </div>
      <BreakGlassStory of={of} />
      {isGuardian ? (
        <div className={classes.actions}>
          <Reason cooperativeId={cooperative.id} of={of} />
          {state === 'asked' && !isMine ? <Approving path={path} /> : null}
          {state === 'asked' || state === 'open' ? <Ending path={path} of={of} /> : null}
        </div>
      ) : null}
      {state === 'open' && isMine ? <OpenedPersons path={path} /> : null}
    </li>
  );
}

function Approving({ path }: { readonly path: OfBreakGlass }) {
  const { t } = useLingui();
  const step = useStep(() => approve(path));
  return (
    <>
      <Button loading={step.isPending} onClick={() => step.mutate()}>
        {t`Confirmer pour 24 heures`}
      </Button>
      {step.error === null ? null : <span role="alert">{step.error.message}</span>}
    </>
  );
}

interface EndingProps {
  readonly path: OfBreakGlass;
  readonly of: BreakGlassShown;
}

function Ending({ path, of: { state, askedBy } }: EndingProps) {
  const { t } = useLingui();
  const step = useStep(() => end(path));
  const word = askedBy?.isMe === true ? t`Reprendre la demande` : t`Refuser`;
  return (
    <>
      <Button variant="default" loading={step.isPending} onClick={() => step.mutate()}>
        {state === 'open' ? t`Refermer maintenant` : word}
      </Button>
      {step.error === null ? null : <span role="alert">{step.error.message}</span>}
    </>
  );
}

function useStep(act: () => Promise<unknown>) {
  return useMutation({
    mutationFn: act,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['break-glasses'] }),
  });
}
