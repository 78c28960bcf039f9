import { Plural, useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import type { MyCooperative } from '@plusloin/contracts';
import { DropDown } from '@plusloin/ui';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import classes from './bell.module.css';
import { notificationsQuery } from './queries.js';

const News = lazy(() => import('./news.js'));

/** How much is new, and a panel with all of it. */
export function Bell({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { t } = useLingui();
  const { data } = useQuery(notificationsQuery(cooperative.id));
  const unread = data?.unread ?? 0;
  const button = (
    <>
      <IconBell size={22} stroke={1.7} aria-hidden="true" />
      {unread === 0 ? null : (
        <span className={classes.count} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
      <VisuallyHidden>
        {t`Nouveautés`} <Plural value={unread} _0="" one="(# non lue)" other="(# non lues)" />
      </VisuallyHidden>
    </>
  );
  return (
    <DropDown button={button} buttonClass={classes.button} side="end">
      <Suspense>
        <News cooperative={cooperative} list={data} />
      </Suspense>
    </DropDown>
  );
}
