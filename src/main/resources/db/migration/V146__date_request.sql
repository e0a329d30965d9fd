-- how many days later a first new date may lie for the business manager to grant it alone; a plan without a row: 28
create table plan_date_rule (
    plan_id      uuid    not null,
    days_allowed integer not null,
    constraint pk_plan_date_rule primary key (plan_id),
    constraint ck_plan_date_rule_days check (days_allowed between 0 and 366),
    constraint fk_plan_date_rule_plan foreign key (plan_id) references plan (id)
);

-- each request for a new date. outcome null while it waits; OVERTAKEN where evidence came or the action ended first
create table date_request (
    id         uuid                     not null,
    answer_id  uuid                     not null,
    due_on     date                     not null,
    reason     varchar(4000)            not null,
    effect     varchar(4000)            not null,
    asked_by   uuid                     not null,
    asked_at   timestamp with time zone not null,
    decider    varchar(30),
    outcome    varchar(20),
    granted_on date,
    why        varchar(4000),
    decided_by uuid,
    decided_at timestamp with time zone,
    constraint pk_date_request primary key (id),
    constraint fk_date_request_answer foreign key (answer_id) references answer (id),
    constraint fk_date_request_asked_by foreign key (asked_by) references person (id),
    constraint fk_date_request_decided_by foreign key (decided_by) references person (id)
);
create index ix_date_request_answer on date_request (answer_id);
create index ix_date_request_asked_by on date_request (asked_by);
create index ix_date_request_decided_by on date_request (decided_by);
