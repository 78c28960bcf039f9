export const NOTHING_WRITTEN = 'Er is niets opgeslagen.';
export const NOTHING_CHANGED = 'Er is niets veranderd.';
