-- The log: one exact order, written by one appender per node under the row lock of log_head.
-- The same statements run on H2 and PostgreSQL. Times are microseconds since 1970-01-01T00:00:00Z where arithmetic is done on them.

create table log_head (
    id                  smallint    not null primary key check (id = 1),
    next_position       bigint      not null,
    last_recorded_micros bigint     not null,
    directory_version   bigint      not null
);
insert into log_head (id, next_position, last_recorded_micros, directory_version) values (1, 0, 0, 0);

create table event (
    position          bigint      not null primary key,
    event_id          uuid        not null,
    aggregate_type    varchar     not null,
    aggregate_id      varchar     not null,
    sequence          bigint      not null,
    type              varchar     not null,
    revision          varchar     not null,
    recorded_at       timestamp(6) with time zone not null,
    payload           varchar     not null,
    command           varchar     not null,
    command_id        varchar     not null,
    correlation_id    varchar     not null,
    causation_id      varchar,
    actor_participant varchar     not null,
    actor_pseudonym   varchar     not null,
    actor_capacity    varchar     not null,
    actor_authority   varchar,
    authenticated     boolean     not null,
    reason            varchar,
    tlp               varchar     not null,
    releasable_to     varchar     not null,
    originator        varchar     not null,
    salt              bytea       not null,
    about             varchar     not null
);
-- Descending, so that the head of a stream is the first entry of its range on both databases.
create unique index event_stream on event (aggregate_id, sequence desc);
create unique index event_identifier on event (event_id);
create index event_type on event (type, position);
create index event_actor on event (actor_participant, position);
create index event_correlation on event (correlation_id, position);
-- The thing whose history an event belongs to: a report where it is about one, else the aggregate.
create index event_about on event (about, position);
create index event_recorded on event (recorded_at);

-- Things with an id that a client chose: recorded once for ever. The digest is keyed with a salt of its own.
create table thing (
    id             varchar not null primary key,
    state          varchar not null,
    revision       bigint  not null,
    zones          varchar not null,
    position       bigint  not null,
    first_position bigint  not null,
    last_position  bigint  not null,
    actor          varchar not null,
    salt           bytea   not null,
    digest         bytea   not null
);

create table idempotency (
    actor          varchar not null,
    idempotency_key varchar not null,
    command        varchar not null,
    salt           bytea   not null,
    digest         bytea   not null,
    first_position bigint  not null,
    last_position  bigint  not null,
    recorded_at    timestamp(6) with time zone not null,
    primary key (actor, idempotency_key)
);
create index idempotency_age on idempotency (recorded_at);

-- What decisions may know about other aggregates, written in the transaction that appends the events it is folded from.
create table directory (
    id         varchar not null primary key,
    type       varchar not null,
    version    bigint  not null,
    definition varchar not null
);
create index directory_version on directory (version);

-- A cache, not evidence.
create table snapshot (
    aggregate_id   varchar not null primary key,
    aggregate_type varchar not null,
    sequence       bigint  not null,
    state          varchar not null
);

create table token (
    processor_name varchar(255) not null,
    segment        integer      not null,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    primary key (processor_name, segment)
);
