import { calendarDateIn, type CalendarDate } from '@plusloin/kernel';

/** The day in Belgium and in France, which is the same. */
export const todayHere = (now: Date): CalendarDate => calendarDateIn(now, 'Europe/Brussels');
