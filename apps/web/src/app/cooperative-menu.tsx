import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import type { MyCooperative } from '@plusloin/contracts';
import { Choice, DropDown } from '@plusloin/ui';
import { IconSelector } from '@tabler/icons-react';
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
  const button = (
    <>
      <span className={classes.name}>{cooperative.name}</span>
      <VisuallyHidden>{t`Changer de coopérative`}</VisuallyHidden>
      <IconSelector size={18} aria-hidden="true" />
    </>
  );
  return (
    <DropDown button={button} buttonClass={classes.switch} side="start">
      {all.map(({ id, slug, name }) => (
        <Choice key={id} isChosen={id === cooperative.id} onChoose={() => go(slug)}>
          {name}
        </Choice>
      ))}
    </DropDown>
  );
}
