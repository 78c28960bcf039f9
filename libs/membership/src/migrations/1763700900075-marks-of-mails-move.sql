-- What has gone by mail is marked for all contexts in one place now, identity.sent_mail. The marks
-- of before are needed by nobody: whatever was told in full is asked for no more.
drop table membership.mailed_notice;
