-- answer_print: SHA-256 of the checked answers, so that the same form posted twice is told from another one
create table work_item (
    id           uuid                     not null,
    task_id      varchar(64)              not null,
    element      varchar(100)             not null,
    form         varchar(100),
    subject_kind varchar(30)              not null,
    subject_id   uuid                     not null,
    person_id    uuid,
    group_id     uuid,
    verb         varchar(100)             not null,
    reference    varchar(100)             not null,
    title        varchar(20000)           not null,
    due_on       date,
    note         varchar(20000),
    opened_at    timestamp with time zone not null,
    closed_at    timestamp with time zone,
    closed_by    uuid,
    answer_print varchar(64),
    constraint pk_work_item primary key (id),
    constraint uq_work_item_task unique (task_id),
    constraint ck_work_item_asked check (
        (person_id is null and group_id is not null) or (person_id is not null and group_id is null)),
    constraint ck_work_item_closed check (closed_by is null or closed_at is not null),
    constraint fk_work_item_person foreign key (person_id) references person (id),
    constraint fk_work_item_group foreign key (group_id) references board_group (id),
    constraint fk_work_item_closed_by foreign key (closed_by) references person (id)
);
create index ix_work_item_person on work_item (person_id, closed_at, due_on);
create index ix_work_item_group on work_item (group_id, closed_at, due_on);
create index ix_work_item_subject on work_item (subject_id, closed_at);
create index ix_work_item_closed_by on work_item (closed_by, closed_at);

-- one person's unfinished answers, as typed; two who act for one group do not write over each other
create table work_item_draft (
    work_item_id uuid                     not null,
    person_id    uuid                     not null,
    answers      varchar(1000000)         not null,
    saved_at     timestamp with time zone not null,
    constraint pk_work_item_draft primary key (work_item_id, person_id),
    constraint fk_work_item_draft_item foreign key (work_item_id) references work_item (id),
    constraint fk_work_item_draft_person foreign key (person_id) references person (id)
);
create index ix_work_item_draft_person on work_item_draft (person_id);
