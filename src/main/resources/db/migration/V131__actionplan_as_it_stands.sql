-- how far an answer had come when its plan was loaded: to do, delivered, accepted or tested, with the printed day of it
alter table answer add column came_in_as varchar(20) default 'TO_DO' not null;
alter table answer add column came_in_on date;
alter table answer add column came_in_result varchar(20);
update answer set came_in_as = 'ACCEPTED' where accepted_before;
alter table answer alter column came_in_as drop default;
alter table answer drop column accepted_before;
alter table answer add constraint ck_answer_came_in check ((came_in_as = 'TESTED') = (came_in_result is not null));
