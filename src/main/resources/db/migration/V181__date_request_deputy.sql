-- who asked in the lead's place
alter table date_request add column asked_deputy uuid;
alter table date_request add constraint fk_date_request_asked_deputy foreign key (asked_deputy) references person (id);
create index ix_date_request_asked_deputy on date_request (asked_deputy);

-- a first date of an action that had none was counted as a change of it
update answer set times_changed = times_changed - 1
where times_changed > 0
  and exists (
      select 1 from date_change given
      where given.answer_id = answer.id and given.due_on is not null and given.date_version > 1
        and given.cause = 'CHANGED'
        and not exists (
            select 1 from date_change earlier
            where earlier.answer_id = answer.id and earlier.date_version < given.date_version
              and earlier.due_on is not null));
