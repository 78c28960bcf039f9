/** Where the installed application keeps what was read last. */
export const READS = 'reads';

/** What a version that waits is told once somebody agrees. */
export const BEGIN_ANEW = 'SKIP_WAITING';
