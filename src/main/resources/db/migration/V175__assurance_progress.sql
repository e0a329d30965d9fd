-- what a body says of how far it has come, between its evidence
create table progress_line (
    id          uuid                     not null,
    answer_id   uuid                     not null,
    words       varchar(4000)            not null,
    provenance  varchar(600)             not null,
    recorded_by uuid                     not null,
    recorded_at timestamp with time zone not null,
    constraint pk_progress_line primary key (id),
    constraint fk_progress_line_answer foreign key (answer_id) references answer (id),
    constraint fk_progress_line_recorded_by foreign key (recorded_by) references person (id)
);
create index ix_progress_line_answer on progress_line (answer_id);
create index ix_progress_line_recorded_by on progress_line (recorded_by);
