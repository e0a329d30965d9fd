-- what a report asks of the executive; what was decided comes back to the action
create table report_decision (
    id         uuid                     not null,
    report_id  uuid                     not null,
    listed     integer                  not null,
    answer_id  uuid,
    reference  varchar(100)             not null,
    wording    varchar(4000)            not null,
    state      varchar(20)              not null,
    asked_at   timestamp with time zone not null,
    words      varchar(8000),
    minute_ref varchar(400),
    decided_at timestamp with time zone,
    decided_by uuid,
    constraint pk_report_decision primary key (id),
    constraint uq_report_decision_listed unique (report_id, listed),
    constraint ck_report_decision_state check (state in ('ASKED', 'PUT_OFF', 'AGREED', 'NOT_AGREED')),
    constraint ck_report_decision_decided check ((state = 'ASKED') = (decided_at is null)),
    constraint fk_report_decision_report foreign key (report_id) references report (id),
    constraint fk_report_decision_answer foreign key (answer_id) references answer (id),
    constraint fk_report_decision_decided_by foreign key (decided_by) references person (id)
);
create index ix_report_decision_answer on report_decision (answer_id);
create index ix_report_decision_decided_by on report_decision (decided_by);
