import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether scripts run. A page is delivered with its text before they do: a field that answered
 * already would lose what is typed into it.
 */
export const useIsRunning = (): boolean => useSyncExternalStore(never, () => true, () => false);
