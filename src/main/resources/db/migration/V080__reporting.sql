-- one report per quarter, whoever opens it and however often
create table report (
    id              uuid                     not null,
    period          varchar(10)              not null,
    state           varchar(20)              not null,
    cut_off_on      date                     not null,
    paper_due_on    date                     not null,
    opened_at       timestamp with time zone not null,
    opened_by       uuid,
    frozen_at       timestamp with time zone,
    release_comment varchar(20000),
    released_at     timestamp with time zone,
    released_by     uuid,
    filed_at        timestamp with time zone,
    constraint pk_report primary key (id),
    constraint uq_report_period unique (period),
    constraint ck_report_state check (state in ('OPEN', 'FROZEN', 'RELEASED', 'FILED')),
    constraint ck_report_frozen check ((state = 'OPEN') = (frozen_at is null)),
    constraint ck_report_released check ((state in ('RELEASED', 'FILED')) = (released_at is not null)),
    constraint ck_report_filed check ((state = 'FILED') = (filed_at is not null)),
    constraint fk_report_opened_by foreign key (opened_by) references person (id),
    constraint fk_report_released_by foreign key (released_by) references person (id)
);
create index ix_report_opened_by on report (opened_by);
create index ix_report_released_by on report (released_by);

-- the frozen numbers: a row comes once and no statement ever changes it
create table report_snapshot (
    report_id uuid        not null,
    content   text        not null,
    sha256    varchar(64) not null,
    constraint pk_report_snapshot primary key (report_id),
    constraint fk_report_snapshot_report foreign key (report_id) references report (id)
);

create table report_ask (
    report_id   uuid                     not null,
    answer_id   uuid                     not null,
    person_id   uuid                     not null,
    asked_at    timestamp with time zone not null,
    line        varchar(2000),
    answered_at timestamp with time zone,
    answered_by uuid,
    constraint pk_report_ask primary key (report_id, answer_id),
    constraint ck_report_ask_line check ((line is null) = (answered_at is null)),
    constraint fk_report_ask_report foreign key (report_id) references report (id),
    constraint fk_report_ask_answer foreign key (answer_id) references answer (id),
    constraint fk_report_ask_person foreign key (person_id) references person (id),
    constraint fk_report_ask_answered_by foreign key (answered_by) references person (id)
);
create index ix_report_ask_answer on report_ask (answer_id);
create index ix_report_ask_person on report_ask (person_id);
create index ix_report_ask_answered_by on report_ask (answered_by);

-- seat_words: in which seat the reader was asked, which stays when the person moves on
create table report_reader (
    report_id   uuid         not null,
    listed      integer      not null,
    person_id   uuid         not null,
    seat_words  varchar(300) not null,
    received_at timestamp with time zone,
    constraint pk_report_reader primary key (report_id, listed),
    constraint uq_report_reader_person unique (report_id, person_id),
    constraint fk_report_reader_report foreign key (report_id) references report (id),
    constraint fk_report_reader_person foreign key (person_id) references person (id)
);
create index ix_report_reader_person on report_reader (person_id);
