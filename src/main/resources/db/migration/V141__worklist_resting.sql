-- work on what is set aside rests: it is in nobody's list until it is taken up again
alter table work_item add column resting boolean default false not null;
