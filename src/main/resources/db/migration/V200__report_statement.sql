-- what each agency says for a quarter's report; agency_name is what it was called when it was asked
create table report_statement (
    id              uuid                     not null,
    report_id       uuid                     not null,
    listed          integer                  not null,
    agency_id       uuid                     not null,
    agency_name     varchar(200)             not null,
    state           varchar(20)              not null,
    asked_at        timestamp with time zone not null,
    content         varchar(20000),
    standing        varchar(20),
    by_what         varchar(600),
    answers         varchar(1000),
    given_at        timestamp with time zone,
    given_by        uuid,
    returned_reason varchar(4000),
    checked_at      timestamp with time zone,
    checked_by      uuid,
    constraint pk_report_statement primary key (id),
    constraint uq_report_statement_listed unique (report_id, listed),
    constraint uq_report_statement_agency unique (report_id, agency_id),
    constraint ck_report_statement_state check (state in ('WANTED', 'GIVEN', 'RETURNED', 'TAKEN', 'MISSING')),
    constraint ck_report_statement_given check ((content is null) = (given_at is null)),
    constraint fk_report_statement_report foreign key (report_id) references report (id),
    constraint fk_report_statement_agency foreign key (agency_id) references agency (id),
    constraint fk_report_statement_given_by foreign key (given_by) references person (id),
    constraint fk_report_statement_checked_by foreign key (checked_by) references person (id)
);
create index ix_report_statement_agency on report_statement (agency_id);
create index ix_report_statement_given_by on report_statement (given_by);
create index ix_report_statement_checked_by on report_statement (checked_by);

-- what was returned stays readable, with why
create table report_statement_return (
    statement_id uuid                     not null,
    number       integer                  not null,
    content      varchar(20000)           not null,
    given_at     timestamp with time zone not null,
    given_by     uuid                     not null,
    reason       varchar(4000)            not null,
    returned_at  timestamp with time zone not null,
    returned_by  uuid                     not null,
    constraint pk_report_statement_return primary key (statement_id, number),
    constraint fk_report_statement_return_statement foreign key (statement_id) references report_statement (id),
    constraint fk_report_statement_return_given_by foreign key (given_by) references person (id),
    constraint fk_report_statement_return_returned_by foreign key (returned_by) references person (id)
);
create index ix_report_statement_return_given_by on report_statement_return (given_by);
create index ix_report_statement_return_returned_by on report_statement_return (returned_by);
