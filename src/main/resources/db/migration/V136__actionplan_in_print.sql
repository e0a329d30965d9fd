-- as wide as the reader gives them, so that no printed text is cut and no load fails on it; progress may be a
-- progress cell with a status in prose below it
alter table finding alter column title set data type varchar(20000);
alter table answer alter column printed_deadline set data type varchar(2000);
alter table plan_action alter column printed_progress set data type varchar(50000);
alter table evidence_round alter column statement set data type varchar(50000);
alter table action_print alter column deadline set data type varchar(2000);
alter table action_print alter column progress set data type varchar(50000);

-- where an action hung in print, beside its finding and its recommendation; shade: of a rating's cell without words
alter table plan_action add column section varchar(2000);
alter table plan_action add column theme varchar(2000);
alter table plan_action add column lesson varchar(20000);
alter table plan_action add column printed_reference varchar(100);
alter table plan_action add column printed_shade varchar(20);

-- numbers of recommendations collide between the sections of a plan: the section is part of which one it is
alter table recommendation add column section varchar(2000);
