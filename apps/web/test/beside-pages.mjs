/** What tests hold pages against, of libraries that no page depends on. */
export { adviceIn, relationChecklistOf, understandings } from '@plusloin/guidance';
export { requireFree, ShortNameReserved } from '@plusloin/registry';
