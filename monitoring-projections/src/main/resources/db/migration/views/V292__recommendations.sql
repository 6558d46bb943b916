-- Recommendations: prepared commands before somebody, and what became of them.
create table view_recommendation (
  recommendation_id varchar(80)   not null,
  policy            varchar(4)    not null,
  addressee         varchar(40)   not null, -- a mandate
  about             varchar(120)  not null,
  state             varchar(10)   not null,
  due               timestamp(6) with time zone not null,
  definition        varchar       not null, -- all that is known of it, JSON
  correction        varchar,
  revision          bigint        not null,
  recorded_at       timestamp(6) with time zone not null,
  tlp               varchar(12)   not null,
  releasable_to     varchar(6000) not null,
  originator        varchar(80)   not null,
  from_position     bigint        not null,
  to_position       bigint        not null,
  constraint view_recommendation_pk primary key (recommendation_id, from_position)
);
create index view_recommendation_due on view_recommendation (to_position, due, recommendation_id);
create index view_recommendation_about on view_recommendation (about, recommendation_id);

-- What was recorded before holds no recommendation, so the view begins where the others stand.
insert into view_position (view, position) select 'recommendations', min(position) from view_position;

-- In which capacity what a deadline waits for is done, where the kind of the clock does not say so.
alter table view_deadline add column awaited_from varchar(40);
