import { Trans, useLingui } from '@lingui/react/macro';
import type { BreakGlassShown } from '@plusloin/contracts';
import { momentIn, Status, usePlace, type StatusTone } from '@plusloin/ui';
import classes from './break-glass.module.css';

/** How a request stands, in a word. */
export function BreakGlassState({ of: { state } }: { readonly of: BreakGlassShown }) {
  const { t } = useLingui();
  const words = {
    asked: t`en attente`,
    lapsed: t`sans réponse`,
    declined: t`refusé`,
    open: t`ouvert`,
    shut: t`refermé`,
  };
  return <Status tone={TONES[state]}>{words[state]}</Status>;
}

const TONES: Readonly<Record<BreakGlassShown['state'], StatusTone>> = {
  asked: 'care',
  lapsed: 'quiet',
  declined: 'quiet',
  open: 'care',
  shut: 'done',
};

/** Who asked, who confirmed, and until when. */
export function BreakGlassStory({ of }: { readonly of: BreakGlassShown }) {
  const { t } = useLingui();
  const place = usePlace();
  const named = (one: BreakGlassShown['askedBy']) =>
    one === null ? '' : one.isMe ? t`toi` : one.name;
  const [asker, asked] = [named(of.askedBy), momentIn(place, of.askedAt)];
  const approver = named(of.approvedBy);
  const shut = of.shutAt === null ? '' : momentIn(place, of.shutAt);
  return (
    <span className={classes.story}>
      <Trans>
        Demandé par {asker}, {asked}.
      </Trans>{' '}
      {of.approvedBy === null ? null : <Trans>Confirmé par {approver}.</Trans>}{' '}
      {of.state === 'open' ? <Trans>Se referme : {shut}.</Trans> : null}
      {of.state === 'shut' ? <Trans>Refermé : {shut}.</Trans> : null}
    </span>
  );
}
