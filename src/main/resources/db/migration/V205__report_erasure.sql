-- what an erasure order took out of a report: the words themselves are nowhere, the hash of the text that had them is
create table report_erasure (
    report_id   uuid                     not null,
    version     integer                  not null,
    order_ref   varchar(300)             not null,
    places      integer                  not null,
    old_sha256  varchar(64)              not null,
    new_sha256  varchar(64)              not null,
    erased_at   timestamp with time zone not null,
    erased_by   uuid                     not null,
    constraint pk_report_erasure primary key (report_id, version),
    constraint fk_report_erasure_report foreign key (report_id) references report (id),
    constraint fk_report_erasure_erased_by foreign key (erased_by) references person (id)
);
create index ix_report_erasure_erased_by on report_erasure (erased_by);
