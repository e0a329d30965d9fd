-- when the executive and its groups meet, and by when their papers are sent out
create table board_meeting (
    id        uuid                     not null,
    group_id  uuid                     not null,
    held_on   date                     not null,
    papers_on date                     not null,
    added_at  timestamp with time zone not null,
    added_by  uuid                     not null,
    constraint pk_board_meeting primary key (id),
    constraint uq_board_meeting unique (group_id, held_on),
    constraint ck_board_meeting_papers check (papers_on <= held_on),
    constraint fk_board_meeting_group foreign key (group_id) references board_group (id),
    constraint fk_board_meeting_added_by foreign key (added_by) references person (id)
);
create index ix_board_meeting_added_by on board_meeting (added_by);

-- who never signs in is served on paper: the business unit writes down at which meeting
alter table report_reader add column received_at_meeting date;
alter table report_reader add column recorded_by uuid;
alter table report_reader add constraint fk_report_reader_recorded_by foreign key (recorded_by) references person (id);
create index ix_report_reader_recorded_by on report_reader (recorded_by);
