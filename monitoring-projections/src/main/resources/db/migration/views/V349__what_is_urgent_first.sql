-- Clocks that run, and recommendations that wait, are found by when they are due without passing those that are over.
create index view_deadline_state on view_deadline (to_position, state, due, thing, kind);
create index view_recommendation_state on view_recommendation (to_position, state, due, recommendation_id);
