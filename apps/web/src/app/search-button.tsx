import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { MyCooperative } from '@plusloin/contracts';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Place } from './navigation.js';
import classes from './search-button.module.css';

const SearchPalette = lazy(() => import('./search-palette.js'));

interface SearchProps {
  readonly cooperative: MyCooperative;
  readonly places: readonly Place[];
}

/** Opens the search; what searches is loaded at the first opening. */
export function SearchButton(props: SearchProps) {
  const { t } = useLingui();
  const [openings, setOpenings] = useState(0);
  const open = () => setOpenings((count) => count + 1);
  useHotkeys([['mod+K', open]], [], true);
  return (
    <>
      <UnstyledButton className={classes.search} onClick={open}>
        <IconSearch size={20} aria-hidden="true" />
        <span className={classes.word}>{t`Chercher`}</span>
        <kbd className={classes.keys} aria-hidden="true">Ctrl K</kbd>
      </UnstyledButton>
      {openings === 0 ? null : (
        <Suspense>
          <SearchPalette {...props} openings={openings} />
        </Suspense>
      )}
    </>
  );
}
