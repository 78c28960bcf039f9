import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import type { IntroductionShown, MessageList } from '@plusloin/contracts';
import { Card, EmptyState, LoadingState, momentIn, Status, usePlace } from '@plusloin/ui';
import { IconMessages } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import { More } from '../../app/more.js';
import { Refused } from '../../app/refusals.js';
import { consentTo, endWith, introductionsQuery, messagesQuery, writeTo } from './queries.js';

/** With whom one may speak: nothing passes before both agree, and no address ever. */
export function Introductions({ cooperativeId }: { readonly cooperativeId: string }) {
  const { t } = useLingui();
  const asked = useInfiniteQuery(introductionsQuery(cooperativeId));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const all = asked.data?.pages.flatMap(({ introductions }) =>
    introductions.filter(({ isEnded }) => !isEnded),
  );
  return (
    <Card title={t`Parler avec quelqu’un`}>
      {all === undefined ? (
        <LoadingState label={t`Un instant…`} />
      ) : all.length === 0 ? (
        <EmptyState title={t`Personne pour l’instant`} icon={<IconMessages />}>
          <Trans>
            La coordination peut te mettre en contact avec une autre personne. Demande-lui : rien ne
            passe sans votre accord à tous les deux.
          </Trans>
        </EmptyState>
      ) : (
        <ul className={forms.list}>
          {all.map((one) => (
            <One key={one.id} cooperativeId={cooperativeId} of={one} />
          ))}
        </ul>
      )}
      <More of={asked}>{t`Voir la suite`}</More>
    </Card>
  );
}

interface OneProps {
  readonly cooperativeId: string;
  readonly of: IntroductionShown;
}

function One({ cooperativeId, of }: OneProps) {
  const { t } = useLingui();
  const isAgreed = of.hasMyConsent && of.hasTheirConsent;
  const path = { cooperativeId, introductionId: of.id };
  const refresh = ['introductions', cooperativeId];
  const consent = useDeed({ act: () => consentTo(path), says: t`C’est noté.`, refresh });
  const end = useDeed({ act: () => endWith(path), says: t`Le contact est terminé.`, refresh });
  const error = consent.error ?? end.error;
  return (
    <li className={forms.item}>
      <span className={forms.words}>
        <span className={forms.strong}>{of.with}</span>
        <Standing of={of} />
      </span>
      <div className={forms.row}>
        {of.hasMyConsent ? null : (
          <Button loading={consent.isPending} onClick={() => consent.run()}>
            {t`Je suis d’accord`}
          </Button>
        )}
        <Button variant="default" loading={end.isPending} onClick={() => end.run()}>
          {isAgreed ? t`Terminer le contact` : t`Non merci`}
        </Button>
      </div>
      {error === undefined ? null : <p role="alert">{error}</p>}
      {isAgreed ? <Messages {...path} /> : null}
    </li>
  );
}

function Standing({ of }: Pick<OneProps, 'of'>) {
  const { t } = useLingui();
  if (of.hasMyConsent && of.hasTheirConsent) {
    return <Status tone="done">{t`Vous êtes en contact`}</Status>;
  }
  if (of.hasMyConsent) return <Status tone="quiet">{t`En attente de son accord`}</Status>;
  return <Status tone="care">{t`Ton accord est attendu`}</Status>;
}

interface MessagesProps {
  readonly cooperativeId: string;
  readonly introductionId: string;
}

function Messages(path: MessagesProps) {
  const { t } = useLingui();
  const asked = useInfiniteQuery(messagesQuery(path));
  const said = (asked.data?.pages ?? []).flatMap(({ messages }) => messages).reverse();
  const [words, setWords] = useState('');
  const deed = useDeed({
    act: () => writeTo(path, words),
    says: t`Ton message est transmis.`,
    refresh: ['messages', path.introductionId],
    onDone: () => setWords(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deed.run();
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <More of={asked}>{t`Voir les messages d’avant`}</More>
      <Said messages={said} />
      <Textarea
        {...{ label: t`Ton message`, autosize: true, minRows: 2, maxLength: 4000, value: words }}
        error={deed.error}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={deed.isPending} disabled={words.trim() === ''}>
          {t`Envoyer`}
        </Button>
      </div>
    </form>
  );
}

function Said({ messages }: Pick<MessageList, 'messages'>) {
  const { t } = useLingui();
  const place = usePlace();
  return (
    <ul className={forms.list}>
      {messages.map((one) => (
        <li key={one.number} className={forms.words}>
          <span className={forms.quiet}>
            {one.isMine ? t`Moi` : t`L’autre personne`}, {momentIn(place, one.sentAt)}
          </span>
          <span className={forms.text}>{one.words}</span>
        </li>
      ))}
    </ul>
  );
}
