create table shedlock (
    name       varchar(64)              not null,
    lock_until timestamp with time zone not null,
    locked_at  timestamp with time zone not null,
    locked_by  varchar(255)             not null,
    constraint pk_shedlock primary key (name)
);

create table routine_run (
    name        varchar(64)              not null,
    finished_at timestamp with time zone not null,
    failure     varchar(200),
    constraint pk_routine_run primary key (name)
);

create table period_claim (
    job        varchar(64)              not null,
    period     varchar(64)              not null,
    claimed_at timestamp with time zone not null,
    constraint pk_period_claim primary key (job, period)
);
