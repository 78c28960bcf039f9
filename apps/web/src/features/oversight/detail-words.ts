import { useLingui } from '@lingui/react/macro';

/** What a line of the audit log says beside its action: 'nombre 2', 'membre 0198…'. */
export function useDetailWords(): (name: string, value: string | number) => string {
  const words = useNames();
  return (name, value) => `${words[name] ?? name}\u00a0${value}`;
}

function useNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    accounts: t`comptes`,
    adviser: t`accompagnement`,
    attempts: t`essais`,
    count: t`nombre`,
    document: t`empreinte du document`,
    file: t`fichier`,
    from: t`depuis`,
    grant: t`droit accordé`,
    invitation: t`invitation`,
    judgement: t`décision`,
    kind: t`sorte`,
    member: t`membre`,
    note: t`note`,
    path: t`parcours`,
    pseudonym: t`pseudonyme`,
    reason: t`motif`,
    request: t`demande`,
    right: t`à titre de`,
    role: t`rôle`,
    scope: t`portée`,
    step: t`étape`,
    to: t`vers`,
    token: t`jeton`,
    version: t`version`,
  };
}
