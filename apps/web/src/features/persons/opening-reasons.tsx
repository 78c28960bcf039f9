import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { OwnOpeningReason } from '@plusloin/contracts';

interface ReasonChoiceProps {
  readonly reason: OwnOpeningReason;
  readonly onChoose: (reason: OwnOpeningReason) => void;
}

/** Why one opens something: it stands in the log beside it. */
export function ReasonChoice({ reason, onChoose }: ReasonChoiceProps) {
  const { t } = useLingui();
  const words = useReasonWords();
  const reasons = OWN.map((value) => ({ value, label: words[value] }));
  return (
    <NativeSelect
      label={t`Pourquoi l’ouvrir ?`}
      data={reasons}
      value={reason}
      onChange={({ currentTarget: { value } }) =>
        onChoose(OWN.find((one) => one === value) ?? 'follow-up')
      }
    />
  );
}

const OWN = ['follow-up', 'correction', 'document', 'inspection', 'person-asks'] as const;

/** Every reason of the log, in words. */
export function useReasonWords(): Readonly<Record<OwnOpeningReason | 'break-glass', string>> {
  const { t } = useLingui();
  return {
    'follow-up': t`pour le suivi`,
    correction: t`pour corriger`,
    document: t`pour un document`,
    inspection: t`pour un contrôle`,
    'person-asks': t`à la demande de la personne`,
    'break-glass': t`accès exceptionnel`,
  };
}
