/**
 * What can be past its time, each with the day from which its time runs: `id` and `writtenOn`.
 * Parameter 1 is the cooperative.
 */

/** By the last thing that was written of each: the person, a note, an entry. */
export const IDENTITIES = `
  select v.id, greatest(v.made_at::date,
      (select max(n.made_at)::date from vault.note n
        where n.cooperative_id = v.cooperative_id and n.person_id = v.id),
      (select max(p.entry_date) from ledger.posting p
        where p.cooperative_id = v.cooperative_id and p.auxiliary = v.pseudonym)
    )::text as "writtenOn"
    from vault.person v where v.cooperative_id = $1 and v.erased_at is null`;

const NOTHING_CAME = `p.stage in ('refused', 'withdrawn')`;

/** Of paths that came to nothing, whose texts still open. */
export const CANDIDATES = `
  select p.id, max(e.happened_on)::text as "writtenOn"
    from membership.path p
    join membership.path_event e on e.cooperative_id = p.cooperative_id and e.path_id = p.id
    join vault.text_key k on k.cooperative_id = p.cooperative_id and k.holder_id = p.id
   where p.cooperative_id = $1 and ${NOTHING_CAME} and k.wrapped is not null
   group by p.id`;

/** Open candidacies, since the last sign: of the person, or of the team towards them. */
export const STALE_CANDIDATES = `
  select p.id, greatest(
      (select max(e.happened_on) from membership.path_event e where ${ofPath('e')}),
      (select max(n.made_at)::date from membership.notice n
        where ${ofPath('n')} and n.kind = 'candidate-registered'),
      (select max(n.made_at)::date from membership.candidate_note n where ${ofPath('n')}),
      (select max(d.uploaded_at)::date from membership.document d where ${ofPath('d')}),
      (select max(v.voted_at)::date from membership.meeting_vote v where ${ofPath('v')}),
      (select max(r.registered_at)::date from membership.meeting_registration r
        where ${ofPath('r')}),
      (select max(h.handed_on) from membership.information_handover h where ${ofPath('h')}),
      (select max(r.read_on) from membership.information_reading r where ${ofPath('r')}),
      (select max(a.starts_at)::date from membership.appointment a where ${ofPath('a')}),
      (select max(i.first_consented_at)::date from membership.introduction i
        where i.cooperative_id = p.cooperative_id and i.first_path_id = p.id),
      (select max(i.second_consented_at)::date from membership.introduction i
        where i.cooperative_id = p.cooperative_id and i.second_path_id = p.id),
      (select max(m.sent_at)::date from membership.relayed_message m
        where m.cooperative_id = p.cooperative_id and m.from_path_id = p.id)
    )::text as "writtenOn"
    from membership.path p where p.cooperative_id = $1 and p.stage = 'candidate'`;

/** Of paths that ended so, since they did. */
const documentsOfPaths = (ended: string): string => `
  select d.id, max(e.happened_on)::text as "writtenOn"
    from membership.document d
    join membership.path p on p.cooperative_id = d.cooperative_id and p.id = d.path_id
    join membership.path_event e on e.cooperative_id = p.cooperative_id and e.path_id = p.id
   where d.cooperative_id = $1 and ${ended} group by d.id`;

export const DOCUMENTS = documentsOfPaths(`p.stage = 'left'`);
export const CANDIDATE_DOCUMENTS = documentsOfPaths(NOTHING_CAME);

export const REFUSED_DOCUMENTS = `
  select id, judged_on::text as "writtenOn" from membership.document
   where cooperative_id = $1 and judgement = 'refused'`;

/** Verified ones that another outlasts, since both were so: never what holds for ever. */
export const SUPERSEDED_DOCUMENTS = `
  select d.id, greatest(d.expires_on, min(later.judged_on))::text as "writtenOn"
    from membership.document d
    join membership.document later on later.cooperative_id = d.cooperative_id
      and later.path_id = d.path_id and later.type = d.type
      and later.title is not distinct from d.title and later.judgement = 'verified'
      and (later.expires_on is null or later.expires_on > d.expires_on)
   where d.cooperative_id = $1 and d.judgement = 'verified' and d.expires_on is not null
   group by d.id, d.expires_on`;

export const MESSAGES = `
  select i.id, i.withdrawn_at::date::text as "writtenOn" from membership.introduction i
   where i.cooperative_id = $1 and i.withdrawn_at is not null
     and exists (select from membership.relayed_message m
      where m.cooperative_id = i.cooperative_id and m.introduction_id = i.id)`;

export const APPOINTMENTS = `
  select id, starts_at::date::text as "writtenOn" from membership.appointment
   where cooperative_id = $1`;

/** Of members who left and did not come back, while anything is noted of them. */
export const NOTES = `
  select p.member_id as id, max(e.happened_on)::text as "writtenOn"
    from membership.path p
    join membership.path_event e on e.cooperative_id = p.cooperative_id and e.path_id = p.id
   where p.cooperative_id = $1 and p.member_id is not null
     and (exists (select from membership.adviser_note n
        where n.cooperative_id = p.cooperative_id and n.member_id = p.member_id)
      or exists (select from membership.candidate_note n
        join membership.path o on o.cooperative_id = n.cooperative_id and o.id = n.path_id
        where o.cooperative_id = p.cooperative_id and o.member_id = p.member_id))
   group by p.member_id having bool_and(p.stage = 'left')`;

function ofPath(alias: string): string {
  return `${alias}.cooperative_id = p.cooperative_id and ${alias}.path_id = p.id`;
}
