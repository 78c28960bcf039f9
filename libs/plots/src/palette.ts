/** The colours of charts on white. Neighbours differ by gap and pattern too. */
export const chartColours = {
  /** Contrast 5.5 on white. */
  income: '#17756F',
  /** Contrast 4.0 on white: for marks and large shapes, not for small text. */
  result: '#C9622E',
  text: '#1B2A2F',
  quiet: '#55606B',
  axis: '#9AA3AC',
  paper: '#FFFFFF',
} as const;
