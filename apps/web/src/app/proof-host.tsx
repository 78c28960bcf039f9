import { lazy, Suspense, useSyncExternalStore } from 'react';
import { isProofAsked, onProofAsked } from './proof.js';

/** Where a second factor is asked for; what draws it is loaded when one is. */
export function ProofHost() {
  const isAsked = useSyncExternalStore(onProofAsked, isProofAsked);
  if (!isAsked) return null;
  return (
    <Suspense>
      <ProofDialog />
    </Suspense>
  );
}

const ProofDialog = lazy(() => import('./proof-dialog.js'));
