export const NOTHING_WRITTEN = 'Nothing has been saved.';
export const NOTHING_CHANGED = 'Nothing has changed.';
