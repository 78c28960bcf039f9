/** Where the installed application keeps what was read last. */
export const READS = 'reads';

/** What workbox-window says to a version that waits (messageSkipWaiting). */
export const BEGIN_ANEW = 'SKIP_WAITING';
