import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Page } from '@plusloin/ui';
import { IconUserHeart } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/$cooperative/candidature');

/** Where somebody stands who would like to join. */
export default function CandidatePage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  return (
    <Page title={t`Ma candidature`} lead={cooperative.name}>
      <EmptyState title={t`Ta candidature est reçue`} icon={<IconUserHeart />}>
        <Trans>
          Tu n’as rien à payer, ni maintenant ni plus tard, pour être candidat·e. La coordination te
          répond par e-mail dans les sept jours, et te propose une rencontre.
        </Trans>
      </EmptyState>
    </Page>
  );
}
