-- instead_of: in words, the empty places for which somebody was told
create table rung_told (
    answer_id    uuid                     not null,
    date_version integer                  not null,
    rung         varchar(60)              not null,
    reader_id    uuid                     not null,
    told_as      varchar(40)              not null,
    instead_of   varchar(2000),
    told_at      timestamp with time zone not null,
    constraint pk_rung_told primary key (answer_id, date_version, rung, reader_id, told_as),
    constraint fk_rung_told_answer foreign key (answer_id) references answer (id),
    constraint fk_rung_told_reader foreign key (reader_id) references person (id)
);
create index ix_rung_told_reader on rung_told (reader_id);
