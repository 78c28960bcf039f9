import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CloseChecks, MyCooperative } from '@plusloin/contracts';
import { Card, quarterIn, shortQuarterIn, usePlace } from '@plusloin/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import { Blocking } from './checks.js';
import classes from './close-page.module.css';
import { beginClose, checksQuery } from './queries.js';

interface BeginCloseProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
  readonly mayClose: boolean;
}

/** The next quarter: the button, or why it cannot be pressed. */
export function BeginClose({ cooperative, quarter, mayClose }: BeginCloseProps) {
  const { t } = useLingui();
  const place = usePlace();
  const [isAsking, asking] = useDisclosure(false);
  const { data } = useQuery(checksQuery(cooperative.id, quarter));
  const isReady = data !== undefined && !data.checks.some(({ isBlocking }) => isBlocking);
  const name = quarterIn(place, quarter);
  return (
    <Card title={t`À fermer : ${name}`}>
      <div className={classes.begin}>
        <p id="pourquoi">
          <Why slug={cooperative.slug} checks={data?.checks} />
          {mayClose ? null : <Trans> Seule la coordination peut fermer un trimestre.</Trans>}
        </p>
        <Button
          onClick={asking.open}
          disabled={!isReady || !mayClose}
          aria-describedby="pourquoi"
        >
          {t`Fermer le trimestre`}
        </Button>
      </div>
      <Modal
        opened={isAsking}
        onClose={asking.close}
        title={t`Fermer le ${name}`}
        closeButtonProps={{ 'aria-label': t`Renoncer` }}
        centered
      >
        <Confirm cooperative={cooperative} quarter={quarter} onDone={asking.close} />
      </Modal>
    </Card>
  );
}

interface WhyProps {
  readonly slug: string;
  /** Absent while they run. */
  readonly checks: CloseChecks['checks'] | undefined;
}

/** What a button that cannot be pressed waits for. */
function Why({ slug, checks }: WhyProps) {
  if (checks === undefined) return <Trans>Les contrôles tournent…</Trans>;
  return (
    <>
      <Blocking checks={checks} />{' '}
      {checks.length === 0 ? null : (
        <Link to="/$cooperative/aujourdhui" params={{ cooperative: slug }}>
          <Trans>Voir les points et comment les régler</Trans>
        </Link>
      )}
    </>
  );
}

interface ConfirmProps extends Omit<BeginCloseProps, 'mayClose'> {
  readonly onDone: () => void;
}

/** What is final is written out by whoever wants it. */
function Confirm({ cooperative, quarter, onDone }: ConfirmProps) {
  const { t } = useLingui();
  const place = usePlace();
  const expected = shortQuarterIn(place, quarter).replace(/\s/g, ' ');
  const [typed, setTyped] = useState('');
  const begin = useBegin(cooperative.id, quarter, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate();
  };
  return (
    <form className={classes.confirm} onSubmit={submit}>
      <p>
        <Trans>
          Les mois du trimestre se ferment, les relevés partent aux membres. Pour changer ensuite,
          il faudra rouvrir avec une raison.
        </Trans>
      </p>
      <TextInput
        label={t`Écris « ${expected} » pour confirmer`}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        error={begin.isError ? begin.error.message : undefined}
        data-autofocus
      />
      <Button
        type="submit"
        loading={begin.isPending}
        disabled={typed.trim().toUpperCase() !== expected.toUpperCase()}
      >
        {t`Fermer le trimestre`}
      </Button>
    </form>
  );
}

function useBegin(id: string, quarter: string, onDone: () => void) {
  const { t } = useLingui();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: () => beginClose(id, quarter, key),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['closes', id] });
      onDone();
      await notify(t`La fermeture a commencé. Tu peux quitter cette page, elle continue.`);
    },
  });
}
