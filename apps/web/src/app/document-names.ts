import { useLingui } from '@lingui/react/macro';
import type { DocumentTypeName } from '@plusloin/contracts';

/** Beside other words: the home page needs no more than these. */
export function useDocumentNames(): Readonly<Record<DocumentTypeName, string>> {
  const { t } = useLingui();
  return {
    diploma: t`Diplôme`,
    insurance: t`Assurance de responsabilité civile`,
    'criminal-record': t`Extrait de casier judiciaire`,
    'registration-number': t`Numéro d’entreprise`,
  };
}
