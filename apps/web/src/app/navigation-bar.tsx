import { useLingui } from '@lingui/react/macro';
import { DropDown } from '@plusloin/ui';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import classes from './navigation-bar.module.css';
import type { Place } from './navigation.js';

interface NavigationProps {
  readonly places: readonly Place[];
  readonly slug: string;
}

/** What a thumb can tell apart at the foot of a telephone. */
const MOST_IN_BAR = 5;

/** The pages: beside the page where there is room; at its foot, the first ones and « Plus ». */
export function NavigationBar({ places, slug }: NavigationProps) {
  const { t } = useLingui();
  const first = places.length > MOST_IN_BAR ? MOST_IN_BAR - 1 : MOST_IN_BAR;
  return (
    <nav className={classes.nav} aria-label={t`Pages`}>
      {places.map((place, nth) => (
        <PlaceLink key={place.to} place={place} slug={slug} isLater={nth >= first} />
      ))}
      {places.length <= first ? null : (
        <div className={classes.more}>
          <DropDown side="above" buttonClass={classes.link} button={<More />}>
            {places.slice(first).map((place) => (
              <PlaceLink key={place.to} place={place} slug={slug} isInPanel />
            ))}
          </DropDown>
        </div>
      )}
    </nav>
  );
}

function More() {
  const { t } = useLingui();
  return (
    <>
      <IconDots size={22} stroke={1.7} aria-hidden="true" />
      <span>{t`Plus`}</span>
    </>
  );
}

interface PlaceLinkProps {
  readonly place: Place;
  readonly slug: string;
  /** Not in the bar of a telephone. */
  readonly isLater?: boolean;
  readonly isInPanel?: boolean;
}

function PlaceLink({ place, slug, isLater = false, isInPanel = false }: PlaceLinkProps) {
  const { to, label, icon: Icon } = place;
  const className = isInPanel ? classes.listed : isLater ? classes.later : classes.link;
  return (
    <Link to={to} params={{ cooperative: slug }} className={className} onClick={closePanel}>
      <Icon size={22} stroke={1.7} aria-hidden="true" />
      <span>{label}</span>
    </Link>
  );
}

function closePanel({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}
