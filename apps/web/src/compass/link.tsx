import type { GuidanceLanguage } from '@plusloin/contracts';
import type { MouseEvent, ReactNode } from 'react';
import { addressOf, goTo, useHere, type PageName } from './addresses.js';

interface LinkProps {
  readonly to: PageName;
  readonly about?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly language?: GuidanceLanguage;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link within the compass, in the language of the page unless another is said. */
export function Link({ to, about, query, language, className, isCurrent, children }: LinkProps) {
  const here = useHere();
  const address = addressOf({
    ...{ language: language ?? here.language, page: to },
    ...{ about: about ?? '', query: query ?? {} },
  });
  const follow = (event: MouseEvent) => {
    // Another language is other words: that page is loaded. So is what is opened elsewhere.
    if (event.metaKey || event.ctrlKey || event.shiftKey || language !== undefined) return;
    event.preventDefault();
    goTo(address);
  };
  return (
    <a
      href={address}
      className={className}
      onClick={follow}
      hrefLang={language}
      lang={language}
      aria-current={isCurrent === true ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
