import { useLingui } from '@lingui/react/macro';
import type { ListedMeeting } from '@plusloin/contracts';
import { Status } from '@plusloin/ui';

/** Where a meeting stands, in a word. */
export function MeetingState({ of }: { readonly of: ListedMeeting['state'] }) {
  const { t } = useLingui();
  const words = {
    poll: t`Sondage de dates`,
    fixed: t`Date choisie`,
    held: t`A eu lieu`,
    cancelled: t`Annulée`,
  };
  const tones = { poll: 'quiet', fixed: 'done', held: 'quiet', cancelled: 'care' } as const;
  return <Status tone={tones[of]}>{words[of]}</Status>;
}
