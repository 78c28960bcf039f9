-- A key also belongs to somebody on their way in, who is no member of the registry yet, and one to
-- the cooperative itself. They are wrapped, rotated and destroyed like those of members.
alter table vault.member_key drop constraint member_key_cooperative_id_member_id_fkey;
