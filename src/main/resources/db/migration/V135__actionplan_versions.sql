-- the first version of a plan is its load; each newer one that was taken in has a row
create table plan_version (
    plan_id       uuid                     not null,
    number        integer                  not null,
    source_name   varchar(300)             not null,
    agreed_minute varchar(300),
    taken_in_by   uuid                     not null,
    taken_in_at   timestamp with time zone not null,
    constraint pk_plan_version primary key (plan_id, number),
    constraint fk_plan_version_plan foreign key (plan_id) references plan (id),
    constraint fk_plan_version_taken_in_by foreign key (taken_in_by) references person (id)
);
create index ix_plan_version_taken_in_by on plan_version (taken_in_by);

-- what was printed of an action until the version replaced_in printed something else
create table action_print (
    action_id   uuid           not null,
    replaced_in integer        not null,
    wording     varchar(20000) not null,
    success     varchar(20000),
    deadline    varchar(300),
    leads       varchar(2000)  not null,
    progress    varchar(20000),
    rating      varchar(100),
    constraint pk_action_print primary key (action_id, replaced_in),
    constraint fk_action_print_action foreign key (action_id) references plan_action (id)
);

-- the version that first did not print the action any more; its life goes on
alter table plan_action add column gone_in integer;
