-- append-only: rows come in and stay as they are. No foreign keys, so that the record outlives what it is about
create table audit_entry (
    seq          bigint generated always as identity,
    happened_at  timestamp with time zone not null,
    actor        uuid,
    what         varchar(100)             not null,
    subject_kind varchar(40)              not null,
    subject_id   uuid                     not null,
    facts        varchar(100000)          not null,
    constraint pk_audit_entry primary key (seq)
);
create index ix_audit_entry_subject on audit_entry (subject_kind, subject_id, seq);
