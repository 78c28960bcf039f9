import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { BreakGlassShown } from '@plusloin/contracts';
import { Card } from '@plusloin/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { BreakGlassState, BreakGlassStory } from '../break-glass/break-glass-story.js';
import classes from './persons.module.css';
import { askedOfMemberQuery, reasonOf, type OfMember } from './queries.js';

/** What a member must know before anything else: that others asked to open what is theirs. */
export function AskedOfMember({ of }: { readonly of: OfMember }) {
  const { t } = useLingui();
  const { data } = useQuery(askedOfMemberQuery(of));
  if (data === undefined || data.breakGlasses.length === 0) return null;
  return (
    <Card title={t`Accès exceptionnels à tes personnes`}>
      <p className={classes.words}>
        <Trans>
          Deux personnes de ta coopérative peuvent ouvrir, pour un jour, ce qui est scellé pour toi.
          Voici quand c’est arrivé. Écris à la coordination si tu ne comprends pas.
        </Trans>
      </p>
      <ul className={classes.list}>
        {data.breakGlasses.map((one) => (
          <li key={one.id} className={classes.row}>
            <span>
              <BreakGlassState of={one} />
              <BreakGlassStory of={one} />
            </span>
            <Reason cooperativeId={of.cooperativeId} of={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface ReasonProps {
  readonly cooperativeId: string;
  readonly of: BreakGlassShown;
}

/** Sealed, and read when one asks for it. */
export function Reason({ cooperativeId, of }: ReasonProps) {
  const { t } = useLingui();
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () => reasonOf(cooperativeId, of.id),
  });
  if (data !== undefined) return <q>{data.reason}</q>;
  return (
    <>
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        {t`Lire la raison`}
      </Button>
      {error === null ? null : <span role="alert">{error.message}</span>}
    </>
  );
}
