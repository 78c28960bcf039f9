import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import type { CandidateFile } from '@plusloin/contracts';
import { dateIn, Status, usePlace } from '@plusloin/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import { More } from '../../app/more.js';
import { inform, introduceTo, invite, peersQuery, type OnPath } from './queries.js';

interface DeedProps {
  readonly path: OnPath;
}

/** Hands the information document over, and says where its waiting time is. */
export function Informing({ path, of }: DeedProps & { of: CandidateFile['information'] }) {
  const { t } = useLingui();
  const deed = useDeed({
    act: () => inform(path),
    says: t`Le document est remis. Le délai de lecture commence.`,
    refresh: ['candidates', path.cooperativeId],
  });
  return (
    <div className={forms.words}>
      {of === null ? (
        <p>
          <Trans>Le document d’information n’est pas encore remis.</Trans>
        </p>
      ) : (
        <Given of={of} />
      )}
      <div className={forms.row}>
        <Button variant="default" loading={deed.isPending} onClick={() => deed.run()}>
          {of === null ? t`Remettre le document` : t`Remettre l’édition en vigueur`}
        </Button>
      </div>
      {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
    </div>
  );
}

function Given({ of }: { readonly of: NonNullable<CandidateFile['information']> }) {
  const place = usePlace();
  const [handed, first] = [dateIn(place, of.handedOn), dateIn(place, of.mayBeSignedFrom)];
  const read = of.readOn === null ? null : dateIn(place, of.readOn);
  return (
    <p>
      <Trans>
        « {of.title} » est remis depuis le {handed}. Rien ne se signe ni ne se paie avant le{' '}
        {first}.
      </Trans>{' '}
      {read === null ? <Trans>Pas encore lu.</Trans> : <Trans>Lu le {read}.</Trans>}
    </p>
  );
}

interface ContactProps extends DeedProps {
  readonly introductions: CandidateFile['introductions'];
}

/** Asks two people whether they would like to speak. */
export function Contact({ path, introductions }: ContactProps) {
  const { t } = useLingui();
  const asked = useInfiniteQuery(peersQuery(path.cooperativeId));
  const [memberId, setMember] = useState('');
  const deed = useDeed({
    act: () => introduceTo(path, memberId),
    says: t`Les deux personnes sont invitées à donner leur accord.`,
    refresh: ['candidates', path.cooperativeId],
    onDone: () => setMember(''),
  });
  const peers = (asked.data?.pages ?? []).flatMap((page) => page.peers);
  const choices = peers.map(({ memberId: value, name: label }) => ({ value, label }));
  return (
    <div className={forms.words}>
      {introductions.map((one) => (
        <Status key={one.id} tone={one.isAgreed ? 'done' : 'quiet'}>
          {one.isAgreed
            ? t`En contact avec ${one.with}`
            : t`Contact proposé avec ${one.with}, accords attendus`}
        </Status>
      ))}
      <div className={forms.row}>
        <NativeSelect
          {...{ 'aria-label': t`Membre à mettre en contact`, value: memberId }}
          data={[{ value: '', label: t`Choisir un membre` }, ...choices]}
          onChange={({ currentTarget }) => setMember(currentTarget.value)}
        />
        <Button
          {...{ variant: 'default', loading: deed.isPending, disabled: memberId === '' }}
          onClick={() => deed.run()}
        >
          {t`Proposer un contact`}
        </Button>
        <More of={asked}>{t`Voir la suite des membres`}</More>
      </div>
      {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
    </div>
  );
}

/** Sends the letter that opens an account: a candidate's, or a member's once there is one. */
export function Inviting({ path }: DeedProps) {
  const { t } = useLingui();
  const deed = useDeed({
    act: () => invite(path),
    says: t`L’invitation part par e-mail.`,
    refresh: ['candidates', path.cooperativeId],
  });
  return (
    <div className={forms.words}>
      <p>
        <Trans>Avec un compte, la personne suit elle-même où elle en est.</Trans>
      </p>
      <div className={forms.row}>
        <Button variant="default" loading={deed.isPending} onClick={() => deed.run()}>
          {t`Inviter à ouvrir un compte`}
        </Button>
      </div>
      {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
    </div>
  );
}
