-- a meeting at which a group judged evidence; present: as it was written down
create table sign_off_meeting (
    id          uuid                     not null,
    group_id    uuid                     not null,
    held_on     date                     not null,
    minuted_as  varchar(300)             not null,
    present     varchar(4000)            not null,
    recorded_by uuid                     not null,
    recorded_at timestamp with time zone not null,
    constraint pk_sign_off_meeting primary key (id),
    constraint fk_sign_off_meeting_group foreign key (group_id) references board_group (id),
    constraint fk_sign_off_meeting_recorded_by foreign key (recorded_by) references person (id)
);
create index ix_sign_off_meeting_group on sign_off_meeting (group_id);
create index ix_sign_off_meeting_recorded_by on sign_off_meeting (recorded_by);

-- evidence that is no file: a link, or something that was seen and is not held here. round is null until it is sent
create table evidence_reference (
    id        uuid                     not null,
    answer_id uuid                     not null,
    round     integer,
    kind      varchar(10)              not null,
    what      varchar(500)             not null,
    link      varchar(2000)            not null,
    seen_by   varchar(300)             not null,
    seen_at   varchar(300)             not null,
    shown_on  date                     not null,
    marking   varchar(40)              not null,
    added_by  uuid                     not null,
    added_at  timestamp with time zone not null,
    constraint pk_evidence_reference primary key (id),
    constraint fk_evidence_reference_answer foreign key (answer_id) references answer (id),
    constraint fk_evidence_reference_added_by foreign key (added_by) references person (id)
);
create index ix_evidence_reference_answer on evidence_reference (answer_id);
create index ix_evidence_reference_added_by on evidence_reference (added_by);
