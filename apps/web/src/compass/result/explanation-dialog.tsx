import { Trans } from '@lingui/react/macro';
import type { ExplainedFigure, GuidanceStatusKey } from '@plusloin/contracts';
import { useEffect, useRef } from 'react';
import { useAsked } from '../asking.js';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer, Waiting } from '../refused.js';
import classes from './explanation-dialog.module.css';
import { useFigureWords } from './figure-words.js';
import { TrustMark } from './sayings.js';

/** A figure of a status, to be explained. */
export interface Asked {
  readonly status: GuidanceStatusKey;
  readonly figure: keyof ReturnType<typeof useFigureWords>;
  readonly title: string;
}

interface DialogProps {
  readonly token: string;
  readonly asked: Asked | null;
  readonly onClose: () => void;
}

/** What stands behind a figure, down to its sources; the browser keeps the keyboard in it. */
export function ExplanationDialog({ token, asked, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useFigureWords();
  useEffect(() => {
    if (asked === null) dialog.current?.close();
    else dialog.current?.showModal();
  }, [asked]);
  return (
    <dialog ref={dialog} className={classes.dialog} onClose={onClose} aria-labelledby="explained">
      {asked === null ? null : (
        <div className={pieces.section}>
          <h2 id="explained">
            {asked.title} : {words[asked.figure]}
          </h2>
          <Tree token={token} asked={asked} />
          <div className={pieces.row}>
            <button type="button" className={pieces.primary} onClick={onClose}>
              <Trans>Fermer</Trans>
            </button>
          </div>
        </div>
      )}
    </dialog>
  );
}

function Tree({ token, asked: { status, figure } }: { token: string; asked: Asked }) {
  const query = new URLSearchParams({ status, figure }).toString();
  const asked = useAsked<ExplainedFigure>(
    `comparisons/${encodeURIComponent(token)}/explanations?${query}`,
  );
  if (asked.state === 'waiting') return <Waiting />;
  if (asked.state === 'refused') return <RefusedAnswer error={asked.error} />;
  return (
    <ul className={classes.tree}>
      <Branch figure={asked.answer} isOpen />
    </ul>
  );
}

/** A rule of ours has a page; what the official model says leads to its own sources, in French. */
function Sources({ figure: { name, official } }: { figure: ExplainedFigure }) {
  if (official !== undefined) {
    return official.links.map(({ title, url }) => (
      <a key={url} href={url} lang="fr" rel="noreferrer">
        {title}
      </a>
    ));
  }
  return (
    <Link to="rule" about={name}>
      <Trans>Règle et sources</Trans>
    </Link>
  );
}

interface BranchProps {
  readonly figure: ExplainedFigure;
  readonly isOpen?: boolean;
}

/** One line opens what it is made of. */
function Branch({ figure, isOpen }: BranchProps) {
  const line = (
    <>
      <span lang={figure.official && 'fr'}>{figure.title}</span>{' '}
      <strong>{figure.value ?? '–'}</strong>
    </>
  );
  const behind =
    figure.trust === null ? null : (
      <p className={classes.behind}>
        <TrustMark trust={figure.trust} />
        <Sources figure={figure} />
      </p>
    );
  if (figure.from.length === 0) {
    return (
      <li>
        <p className={classes.line}>{line}</p>
        {behind}
      </li>
    );
  }
  return (
    <li>
      <details open={isOpen === true}>
        <summary className={classes.line}>{line}</summary>
        {behind}
        <ul>
          {figure.from.map((part) => (
            <Branch key={part.name} figure={part} />
          ))}
        </ul>
      </details>
    </li>
  );
}
