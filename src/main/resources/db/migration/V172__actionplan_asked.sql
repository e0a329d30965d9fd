-- a body that an action asks: whom the business unit writes to there, and since when it is asked
alter table answer add column contact varchar(300);
alter table answer add column asked_on date;
