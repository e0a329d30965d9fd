-- DRAFT and SENT until the executive has agreed it; null where the plan was loaded as agreed, or the actions have started
alter table plan add column response_state varchar(20);
alter table plan add column response_reason varchar(4000);

-- how a finding was answered here, beside what its plan prints
create table finding_answer (
    finding_id   uuid                     not null,
    kind         varchar(40)              not null,
    rationale    varchar(8000)            not null,
    owner        varchar(300)             not null,
    review_on    date,
    by_finding   uuid,
    by_other     varchar(500)             not null,
    answered_by  uuid                     not null,
    answered_at  timestamp with time zone not null,
    constraint pk_finding_answer primary key (finding_id),
    constraint fk_finding_answer_finding foreign key (finding_id) references finding (id),
    constraint fk_finding_answer_by_finding foreign key (by_finding) references finding (id),
    constraint fk_finding_answer_answered_by foreign key (answered_by) references person (id)
);
create index ix_finding_answer_by_finding on finding_answer (by_finding);
create index ix_finding_answer_answered_by on finding_answer (answered_by);
