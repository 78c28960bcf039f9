import { chartColours, type Mark, type Plot } from '@plusloin/plots';
import { useId } from 'react';
import classes from './plot-picture.module.css';

/** The geometry of a plot, drawn as SVG. `scale` is how many pixels one of its units takes. */
export function PlotPicture({ plot, scale }: { readonly plot: Plot; readonly scale: number }) {
  const id = useId();
  const { width, height, title, description, marks } = plot;
  return (
    <svg
      className={classes.plot}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {marks.map((mark, place) => (
        <MarkShape key={place} mark={mark} />
      ))}
    </svg>
  );
}

function MarkShape({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill, title } = mark;
      return (
        <rect x={x} y={y} width={width} height={height} fill={inScheme(fill)}>
          {title === undefined ? null : <title>{title}</title>}
        </rect>
      );
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width } = mark;
      return <line {...{ x1, y1, x2, y2 }} stroke={inScheme(stroke)} strokeWidth={width} />;
    }
    case 'path':
      return (
        <path
          d={mark.d}
          fill={mark.fill === undefined ? 'none' : inScheme(mark.fill)}
          stroke={mark.stroke === undefined ? 'none' : inScheme(mark.stroke)}
          strokeWidth={mark.width ?? 1}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          fontSize={mark.size}
          fontWeight={mark.weight === 'bold' ? 650 : 400}
          fill={inScheme(mark.fill)}
        >
          {mark.text}
        </text>
      );
  }
}

/** Plots are drawn for paper; by night each of their colours has another value. */
const inScheme = (colour: string): string => VARIABLES.get(colour) ?? colour;

const VARIABLES: ReadonlyMap<string, string> = new Map([
  [chartColours.income, 'var(--pl-income)'],
  [chartColours.result, 'var(--pl-result)'],
  [chartColours.text, 'var(--pl-text)'],
  [chartColours.quiet, 'var(--pl-quiet)'],
  [chartColours.axis, 'var(--pl-axis)'],
  ['#D5DBDE', 'var(--pl-grid)'],
]);
