-- a notice may have lost its ground before a mail was made of it: the evidence came, the date changed, the lead answered
alter table notice drop constraint ck_notice_state;
alter table notice add constraint ck_notice_state check (state in ('WAITING', 'MAILED', 'NOBODY', 'MOOT'));
