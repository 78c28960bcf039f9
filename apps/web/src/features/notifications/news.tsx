import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { MyCooperative, Notification, NotificationList } from '@plusloin/contracts';
import { dateIn, usePlace } from '@plusloin/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { queryClient } from '../../app/session.js';
import { useNewsWords } from './news-words.js';
import classes from './news.module.css';
import { markRead } from './queries.js';

interface NewsProps {
  readonly cooperative: MyCooperative;
  readonly list: NotificationList | undefined;
}

/** The panel under the bell: opening a line reads it and leads where it belongs. */
export default function News({ cooperative: { id, slug }, list }: NewsProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const read = useMutation({
    mutationFn: (ids: string[] | null) => markRead(id, ids),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['notifications', id] }),
  });
  if (list === undefined || list.notifications.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>Rien de nouveau.</Trans>
      </p>
    );
  }
  return (
    <div className={classes.news}>
      <ul>
        {list.notifications.map((one) => (
          <Line
            key={one.id}
            one={one}
            onOpen={(to) => {
              if (!one.isRead) read.mutate([one.id]);
              void navigate({ href: `/${slug}${to}` });
            }}
          />
        ))}
      </ul>
      {list.unread === 0 ? null : (
        <Button variant="default" loading={read.isPending} onClick={() => read.mutate(null)}>
          {t`Tout marquer comme lu`}
        </Button>
      )}
    </div>
  );
}

interface LineProps {
  readonly one: Notification;
  readonly onOpen: (to: string) => void;
}

function Line({ one, onOpen }: LineProps) {
  const { t } = useLingui();
  const { says, to } = useNewsWords(one);
  const on = dateIn(usePlace(), one.toldAt.slice(0, 10));
  return (
    <li>
      <button
        type="button"
        className={classes.line}
        data-unread={!one.isRead}
        onClick={({ currentTarget }) => {
          currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
          onOpen(to);
        }}
      >
        <span>{says}</span>
        <span className={classes.when}>{one.isRead ? on : t`${on}, pas encore lu`}</span>
      </button>
    </li>
  );
}
