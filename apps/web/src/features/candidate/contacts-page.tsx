import { useLingui } from '@lingui/react/macro';
import { Page } from '@plusloin/ui';
import { getRouteApi } from '@tanstack/react-router';
import { Introductions } from './introductions.js';

const route = getRouteApi('/$cooperative/contacts');

/** With whom a member is, or may be, put in touch. */
export default function ContactsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  return (
    <Page title={t`Contacts`} lead={t`Sans jamais montrer ton adresse.`}>
      <Introductions cooperativeId={cooperative.id} />
    </Page>
  );
}
