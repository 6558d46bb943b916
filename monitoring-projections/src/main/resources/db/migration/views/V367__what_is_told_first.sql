-- What a duty officer asks first is found without passing older versions, what is done with, and time that is over.
create index view_agreement_phase on view_agreement (to_position, phase, agreement_id);
create index view_guarantee_state on view_guarantee (to_position, state, guarantee_id);
create index view_commitment_state on view_commitment (to_position, state, commitment_id);
create index view_determination_state on view_determination (to_position, state, determination_id);
create index view_ladder_running on view_ladder (to_position, running, ladder_id);
create index view_force_state on view_force (to_position, state, force_id);
create index view_cell_state on view_cell (to_position, state, cell_id);
create index view_watch_until on view_watch (to_position, until);
create index view_zone_holding on view_zone (to_position, zone_id);
-- These are asked for by state and position, also for the past.
create index view_case_state on view_case (state, to_position);
create index view_request_open on view_request (open, to_position);
create index view_hotline_call_unanswered on view_hotline_call (unanswered, to_position);

-- Whether a commitment of a meeting is open, or was missed and not kept since.
alter table view_meeting add column followed_up boolean default false not null;
update view_meeting set followed_up = next_due is not null or missed;
create index view_meeting_followed_up on view_meeting (followed_up, to_position);
