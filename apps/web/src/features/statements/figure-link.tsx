import { hasSources } from '@plusloin/contracts';
import { Link, useParams } from '@tanstack/react-router';
import { createContext, useContext, type ReactNode } from 'react';
import classes from './figure-link.module.css';

/** The code of the books that a part of a statement is of. */
const SectionBooks = createContext<string | null>(null);

/** Figures inside lead to the accounts that they are made of. */
export const OfBooks = ({ code, children }: { code: string; children: ReactNode }) => (
  <SectionBooks value={code}>{children}</SectionBooks>
);

interface FigureLinkProps {
  readonly block: string;
  readonly line: string;
  readonly children: ReactNode;
}

/** A figure that is a sum of accounts leads to them; another one stands as it is. */
export function FigureLink({ block, line, children }: FigureLinkProps) {
  const books = useContext(SectionBooks);
  if (books === null || !hasSources(block, line)) return children;
  return <ToFigure books={books} block={block} line={line}>{children}</ToFigure>;
}

function ToFigure({ children, ...place }: FigureLinkProps & { readonly books: string }) {
  // The statement and its accounts are two pages of the same address.
  const { cooperative = '', closeId = '', subject = '' } = useParams({ strict: false });
  return (
    <Link
      to="/$cooperative/trimestres/$closeId/$subject/chiffre/$books/$block/$line"
      params={{ cooperative, closeId, subject, ...place }}
      className={classes.link}
    >
      {children}
    </Link>
  );
}
