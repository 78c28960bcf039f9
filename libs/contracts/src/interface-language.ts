/** What screens and refusals speak; 'fr-vous' is the French of a cooperative that says « vous ». */
export const INTERFACE_LANGUAGES = ['fr', 'fr-vous', 'nl', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language of which a catalogue is a manner of speaking. */
export const spoken = (language: InterfaceLanguage): 'fr' | 'nl' | 'en' =>
  language === 'fr-vous' ? 'fr' : language;

/** As HTTP names it (RFC 5646): « vous » is a private part of the tag. */
export const tagOfLanguage = (language: InterfaceLanguage): string =>
  language === 'fr-vous' ? 'fr-x-vous' : language;

/**
 * The language that is asked for by an `Accept-Language` (RFC 9110, §12.5.4): of those that we
 * speak the one that is wanted most, else French.
 */
export function languageAsked(header: string | undefined): InterfaceLanguage {
  const wishes = (header ?? '').slice(0, LONGEST).split(',').map(wishOf);
  const [wanted] = wishes
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return wanted?.language ?? 'fr';
}

/** Nobody wants more languages than this. */
const LONGEST = 500;

interface Wish {
  readonly language: InterfaceLanguage | undefined;
  readonly weight: number;
}

/** 'nl-BE;q=0.8' is Dutch, wanted by 0.8. */
function wishOf(text: string): Wish {
  const [tag = '', ...more] = text.trim().toLowerCase().split(';');
  const weight = more.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean) ?? '1';
  const about = INTERFACE_LANGUAGES.filter((one) => isAbout(tag.trim(), tagOfLanguage(one)));
  // 'fr-x-vous' is French too: what says more is meant.
  return { language: about.at(-1), weight: Number(weight) };
}

const isAbout = (tag: string, spoken: string) => tag === spoken || tag.startsWith(`${spoken}-`);
