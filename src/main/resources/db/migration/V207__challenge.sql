-- what those who scrutinise ask about a plan, an action or an agency's statement; reference, title and said as they read
-- when it was put
create table challenge (
    id            uuid                     not null,
    kind          varchar(20)              not null,
    plan_id       uuid,
    answer_id     uuid,
    report_id     uuid,
    agency_id     uuid,
    reference     varchar(100)             not null,
    title         varchar(20000)           not null,
    said          varchar(100000),
    state         varchar(20)              not null,
    put_at        timestamp with time zone not null,
    put_by        uuid                     not null,
    put_as        varchar(40)              not null,
    ended_at      timestamp with time zone,
    withdrawn_why varchar(4000),
    constraint pk_challenge primary key (id),
    constraint ck_challenge_kind check (
        (kind = 'PLAN' and plan_id is not null and answer_id is null and report_id is null and agency_id is null)
        or (kind = 'ACTION' and plan_id is null and answer_id is not null and report_id is null and agency_id is null)
        or (kind = 'STATEMENT' and plan_id is null and answer_id is null and report_id is not null and agency_id is not null)),
    constraint ck_challenge_state check (state in ('PUT', 'TO_READ', 'ANSWERED', 'WITHDRAWN')),
    constraint ck_challenge_ended check ((state in ('PUT', 'TO_READ')) = (ended_at is null)),
    constraint ck_challenge_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_why is not null)),
    constraint fk_challenge_plan foreign key (plan_id) references plan (id),
    constraint fk_challenge_answer foreign key (answer_id) references answer (id),
    constraint fk_challenge_report foreign key (report_id) references report (id),
    constraint fk_challenge_agency foreign key (agency_id) references agency (id),
    constraint fk_challenge_put_by foreign key (put_by) references person (id)
);
create index ix_challenge_plan on challenge (plan_id);
create index ix_challenge_answer on challenge (answer_id);
create index ix_challenge_report on challenge (report_id);
create index ix_challenge_agency on challenge (agency_id);
create index ix_challenge_put_by on challenge (put_by);
create index ix_challenge_state on challenge (state, ended_at);
create index ix_challenge_put_at on challenge (put_at);

-- number: from 1; each further round puts it again, with why the answer before was not enough
create table challenge_round (
    challenge_id uuid                     not null,
    number       integer                  not null,
    question     varchar(4000)            not null,
    put_at       timestamp with time zone not null,
    answer_by    date                     not null,
    reminded_at  timestamp with time zone,
    unit_told_at timestamp with time zone,
    answer       varchar(4000),
    change_words varchar(4000),
    answered_at  timestamp with time zone,
    answered_by  uuid,
    constraint pk_challenge_round primary key (challenge_id, number),
    constraint ck_challenge_round_answered check (
        (answer is null and answered_at is null and answered_by is null)
        or (answer is not null and answered_at is not null and answered_by is not null)),
    constraint fk_challenge_round_challenge foreign key (challenge_id) references challenge (id),
    constraint fk_challenge_round_answered_by foreign key (answered_by) references person (id)
);
create index ix_challenge_round_answered_by on challenge_round (answered_by);
