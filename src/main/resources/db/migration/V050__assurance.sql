create table evidence_round (
    id           uuid                     not null,
    answer_id    uuid                     not null,
    round        integer                  not null,
    statement    varchar(20000)           not null,
    evidenced_on date,
    submitted_by uuid                     not null,
    submitted_at timestamp with time zone not null,
    verdict      varchar(20),
    reason       varchar(4000),
    answer_by    date,
    decided_by   uuid,
    decided_at   timestamp with time zone,
    constraint pk_evidence_round primary key (id),
    constraint uq_evidence_round unique (answer_id, round),
    constraint fk_evidence_round_answer foreign key (answer_id) references answer (id),
    constraint fk_evidence_round_submitted_by foreign key (submitted_by) references person (id),
    constraint fk_evidence_round_decided_by foreign key (decided_by) references person (id)
);
create index ix_evidence_round_submitted_by on evidence_round (submitted_by);
create index ix_evidence_round_decided_by on evidence_round (decided_by);

-- A file without a round belongs to evidence that has not been sent yet.
create table evidence_file (
    id          uuid                     not null,
    answer_id   uuid                     not null,
    round_id    uuid,
    name        varchar(255)             not null,
    media_type  varchar(120)             not null,
    size_bytes  bigint                   not null,
    sha256      char(64)                 not null,
    uploaded_by uuid                     not null,
    uploaded_at timestamp with time zone not null,
    constraint pk_evidence_file primary key (id),
    constraint fk_evidence_file_answer foreign key (answer_id) references answer (id),
    constraint fk_evidence_file_round foreign key (round_id) references evidence_round (id),
    constraint fk_evidence_file_uploaded_by foreign key (uploaded_by) references person (id)
);
create index ix_evidence_file_answer on evidence_file (answer_id);
create index ix_evidence_file_round on evidence_file (round_id);
create index ix_evidence_file_uploaded_by on evidence_file (uploaded_by);

-- In pieces of at most 1 MiB, so that memory stays bounded on every database.
create table evidence_piece (
    file_id uuid    not null,
    piece   integer not null,
    content bytea   not null,
    constraint pk_evidence_piece primary key (file_id, piece),
    constraint fk_evidence_piece_file foreign key (file_id) references evidence_file (id)
);
