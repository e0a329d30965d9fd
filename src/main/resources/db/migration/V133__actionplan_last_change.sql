-- what was done to an answer last, by whom and when; null while it stands as it was loaded
alter table answer add column last_what varchar(100);
alter table answer add column last_by uuid;
alter table answer add column last_at timestamp with time zone;
alter table answer add constraint fk_answer_last_by foreign key (last_by) references person (id);
create index ix_answer_last_by on answer (last_by);
