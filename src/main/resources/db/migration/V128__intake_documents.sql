-- a draft keeps the document that was opened and what a person made of it, and is read anew each time;
-- drafts of the old shape were never released, what was loaded from them stays
delete from intake_draft where plan_id is null;
alter table intake_draft alter column printed set data type text;
alter table intake_draft alter column printed drop not null;
alter table intake_draft alter column mends set data type text;
alter table intake_draft add column document text;

-- a file that is being opened, or could not be; its bytes are never kept
create table intake_upload (
    id         uuid                     not null,
    owner_id   uuid                     not null,
    file_name  varchar(300)             not null,
    kilobytes  integer                  not null,
    stage      varchar(20)              not null,
    failure    varchar(1000),
    started_at timestamp with time zone not null,
    constraint pk_intake_upload primary key (id),
    constraint fk_intake_upload_owner foreign key (owner_id) references person (id)
);
create index ix_intake_upload_owner on intake_upload (owner_id);
