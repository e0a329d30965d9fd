-- a released report's files, as they were made: they come once and are not made anew. An erasure takes the content away and
-- leaves the hash beside the marked version that replaces it
create table report_file (
    report_id uuid                     not null,
    version   integer                  not null,
    kind      varchar(10)              not null,
    content   bytea,
    sha256    varchar(64)              not null,
    made_at   timestamp with time zone not null,
    constraint pk_report_file primary key (report_id, version, kind),
    constraint ck_report_file_kind check (kind in ('WORD', 'PDF', 'EXCEL', 'CSV')),
    constraint fk_report_file_report foreign key (report_id) references report (id)
);
