import { Trans, useLingui } from '@lingui/react/macro';
import type { MyCooperative } from '@plusloin/contracts';
import { Card } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import classes from './cooperative.module.css';
import { setUpQuery } from './set-up-queries.js';

/** The way to the first steps, for whoever sets the cooperative up; nothing once they are done. */
export function SetUpWaits({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { t } = useLingui();
  const isCoordinator = cooperative.roles.includes('coordinator');
  const { data } = useQuery({ ...setUpQuery(cooperative.id), enabled: isCoordinator });
  if (data === undefined) return null;
  const { facts, books, rule, members } = data;
  if (facts && books && rule && members > 0) return null;
  return (
    <Card title={t`Mise en route`}>
      <p className={classes.text}>
        <Trans>La coopérative n’est pas encore complète.</Trans>{' '}
        <Link to="/$cooperative/mise-en-route" params={{ cooperative: cooperative.slug }}>
          {t`Continuer la mise en route`}
        </Link>
      </p>
    </Card>
  );
}
