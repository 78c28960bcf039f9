import { auditField, defineAuditAction } from '@plusloin/platform';

const ofMeeting = { subject: 'meeting', details: {} };
const ofSeat = { subject: 'meeting', details: { path: auditField.id } };
const ofIntroduction = { subject: 'introduction', details: {} };
const ofOneSide = { subject: 'introduction', details: { path: auditField.id } };

export const meetingProposed = defineAuditAction({
  name: 'membership.meeting-proposed',
  ...ofMeeting,
});

export const meetingCalledOff = defineAuditAction({
  name: 'membership.meeting-called-off',
  ...ofMeeting,
});

/** How many were there. */
export const attendanceNoted = defineAuditAction({
  name: 'membership.attendance-noted',
  subject: 'meeting',
  details: { count: auditField.count },
});

/** Who is registered to a meeting was read. */
export const seatsShown = defineAuditAction({
  name: 'membership.seats-shown',
  subject: 'meeting',
  details: { count: auditField.count },
});

/** Which dates suit somebody, or that they come. */
export const meetingAnswered = defineAuditAction({
  name: 'membership.meeting-answered',
  ...ofSeat,
});

export const seatGivenBack = defineAuditAction({ name: 'membership.seat-given-back', ...ofSeat });

export const introductionProposed = defineAuditAction({
  name: 'membership.introduction-proposed',
  ...ofIntroduction,
});

/** One of the two said yes. */
export const introductionAgreed = defineAuditAction({
  name: 'membership.introduction-agreed',
  ...ofOneSide,
});

export const introductionEnded = defineAuditAction({
  name: 'membership.introduction-ended',
  ...ofOneSide,
});

export const messagePassed = defineAuditAction({ name: 'membership.message-passed', ...ofOneSide });
