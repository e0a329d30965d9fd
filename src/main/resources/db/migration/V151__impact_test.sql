-- each test of one success statement: planned, recorded, measured, decided on. self_assessed: by the lead's own agency
create table impact_test (
    id              uuid                     not null,
    success_id      uuid                     not null,
    test            integer                  not null,
    planned_at      timestamp with time zone not null,
    due_on          date                     not null,
    kind            varchar(30),
    tested_on       date,
    result          varchar(20),
    statement       varchar(20000),
    self_assessed   boolean,
    recorded_by     uuid,
    recorded_at     timestamp with time zone,
    measured        varchar(8000),
    direction       varchar(10),
    children        varchar(20000),
    practitioners   varchar(20000),
    decision        varchar(20),
    decision_reason varchar(4000),
    decided_by      uuid,
    decided_at      timestamp with time zone,
    constraint pk_impact_test primary key (id),
    constraint uq_impact_test unique (success_id, test),
    constraint ck_impact_test_recorded check ((recorded_at is null) = (kind is null)),
    constraint fk_impact_test_success foreign key (success_id) references success_statement (id),
    constraint fk_impact_test_recorded_by foreign key (recorded_by) references person (id),
    constraint fk_impact_test_decided_by foreign key (decided_by) references person (id)
);
create index ix_impact_test_recorded_by on impact_test (recorded_by);
create index ix_impact_test_decided_by on impact_test (decided_by);
