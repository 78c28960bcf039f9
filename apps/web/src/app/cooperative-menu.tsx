import { useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import type { MyCooperative } from '@plusloin/contracts';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import classes from './cooperative-menu.module.css';

interface CooperativeMenuProps {
  readonly cooperative: MyCooperative;
  readonly all: readonly MyCooperative[];
}

/** In which cooperative one is; who belongs to several changes here. */
export function CooperativeMenu({ cooperative, all }: CooperativeMenuProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  if (all.length < 2) return <span className={classes.alone}>{cooperative.name}</span>;
  const go = (slug: string) =>
    void navigate({ to: '/$cooperative', params: { cooperative: slug } });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          className={classes.switch}
          aria-label={t`Coopérative : ${cooperative.name}. Changer de coopérative`}
        >
          <span className={classes.name}>{cooperative.name}</span>
          <IconSelector size={18} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map(({ id, slug, name }) => (
          <Menu.Item
            key={id}
            onClick={() => go(slug)}
            rightSection={id === cooperative.id ? <IconCheck size={18} aria-hidden="true" /> : null}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
