import { Trans, useLingui } from '@lingui/react/macro';
import { Button, VisuallyHidden } from '@mantine/core';
import type { MemberRecord } from '@plusloin/contracts';
import { Card, dateIn, Status, usePlace, weightIn } from '@plusloin/ui';
import { IconDownload } from '@tabler/icons-react';
import { useDocumentNames } from '../../app/document-names.js';
import classes from '../members/members.module.css';
import { useStep } from '../members/use-step.js';
import { useAskedWords } from './asked-words.js';
import { JudgeButtons } from './judge-buttons.js';

interface GivenCardProps {
  readonly cooperativeId: string;
  readonly documents: MemberRecord['documents'];
  /** Where the file itself lies, for whom it concerns and the coordination. */
  readonly fileAt?: (documentId: string) => string;
  readonly mayJudge?: boolean;
  /** Whoever brought it may take it back until it is judged. */
  readonly takeBack?: (documentId: string) => Promise<unknown>;
}

/** All that was brought, the latest first; what was refused says why. */
export function GivenCard({ documents, ...of }: GivenCardProps) {
  const { t } = useLingui();
  return (
    <Card title={t`Ce qui a été déposé`}>
      {documents.length === 0 ? (
        <p>
          <Trans>Rien n’a encore été déposé.</Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {documents.map((one) => (
            <Line key={one.id} one={one} {...of} />
          ))}
        </ul>
      )}
    </Card>
  );
}

type LineProps = Omit<GivenCardProps, 'documents'> & {
  readonly one: MemberRecord['documents'][number];
};

function Line({ one, cooperativeId, fileAt, mayJudge, takeBack }: LineProps) {
  const { t } = useLingui();
  const names = useDocumentNames();
  const words = useAskedWords();
  const { tone, word } = words[one.state];
  // Another one may have been brought since: nothing is to be redone here.
  const said = one.state === 'refused' ? t`Refusée` : word;
  const name = names[one.type];
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        <span className={classes.strong}>{name}</span>
        <DocumentDates one={one} />
        {one.reason === null ? null : (
          <span>
            <Trans>Raison : {one.reason}</Trans>
          </span>
        )}
      </span>
      <span className={classes.buttons}>
        <Status tone={tone}>{said}</Status>
        {fileAt === undefined ? null : <FileLink {...{ href: fileAt(one.id), one, name }} />}
        {mayJudge && one.state === 'waiting' ? (
          <JudgeButtons {...{ cooperativeId, documentId: one.id, isMine: one.isMine }} />
        ) : null}
        {takeBack !== undefined && one.state === 'waiting' ? (
          <TakeBack {...{ cooperativeId, name, act: () => takeBack(one.id) }} />
        ) : null}
      </span>
    </li>
  );
}

interface TakeBackProps {
  readonly cooperativeId: string;
  readonly name: string;
  readonly act: () => Promise<unknown>;
}

function TakeBack({ cooperativeId, name, act }: TakeBackProps) {
  const { t } = useLingui();
  const step = useStep({ ...{ cooperativeId, act }, says: t`La pièce est retirée.` });
  return (
    <>
      <Button
        {...{ variant: 'default', loading: step.isPending, onClick: step.act }}
        aria-label={t`Retirer : ${name}`}
      >
        {t`Retirer`}
      </Button>
      {step.error === undefined ? null : <p role="alert">{step.error}</p>}
    </>
  );
}

type OneDocument = Pick<
  MemberRecord['documents'][number],
  'id' | 'name' | 'bytes' | 'issuedOn' | 'expiresOn'
>;

/** The name that the person gave, and until when it holds. */
export function DocumentDates({ one }: { readonly one: OneDocument }) {
  const place = usePlace();
  const issued = dateIn(place, one.issuedOn);
  const until = one.expiresOn === null ? null : dateIn(place, one.expiresOn);
  return (
    <span className={classes.quiet}>
      <bdi>{one.name}</bdi> ·{' '}
      {until === null ? (
        <Trans>du {issued}</Trans>
      ) : (
        <Trans>
          du {issued}, valable jusqu’au {until}
        </Trans>
      )}
    </span>
  );
}

interface FileLinkProps {
  readonly href: string;
  readonly one: OneDocument;
  readonly name: string;
}

/** To be saved: what somebody brought is never shown inside the page. */
export function FileLink({ href, one, name }: FileLinkProps) {
  const place = usePlace();
  return (
    <a className={classes.file} href={href} download>
      <IconDownload size={18} aria-hidden="true" />
      <Trans>Télécharger</Trans>
      <VisuallyHidden>{name}</VisuallyHidden>
      <span className={classes.quiet}>{weightIn(place, one.bytes)}</span>
    </a>
  );
}
