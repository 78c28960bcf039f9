import { useLingui } from '@lingui/react/macro';
import { INTERFACE_LANGUAGES, refusalSentence, type ClosePractice } from '@plusloin/contracts';

interface FailureProps {
  readonly of: NonNullable<ClosePractice['failure']>;
}

/** Why a statement was not made, in the words of a refusal. */
export default function Failure({ of: { code, details } }: FailureProps) {
  const { i18n } = useLingui();
  const language = INTERFACE_LANGUAGES.find((one) => one === i18n.locale) ?? 'fr';
  return refusalSentence(code, details, language);
}
