-- the mark of an erasure may be longer than the words that it stands for: 3 characters become 8
alter table report alter column release_comment set data type varchar(60000);
alter table report_ask alter column line set data type varchar(6000);
alter table report_statement alter column content set data type varchar(60000);
alter table report_statement alter column by_what set data type varchar(2000);
alter table report_statement alter column returned_reason set data type varchar(12000);
alter table report_statement_return alter column content set data type varchar(60000);
alter table report_statement_return alter column reason set data type varchar(12000);
alter table report_decision alter column wording set data type varchar(12000);
alter table report_decision alter column words set data type varchar(24000);
