-- a letter is kept again when it is changed, and what was kept before stays beside who kept it
create table chase_letter_version (
    letter_id  uuid                     not null,
    version    integer                  not null,
    signatory  varchar(300)             not null,
    words      varchar(20000)           not null,
    drafted_by uuid                     not null,
    drafted_at timestamp with time zone not null,
    constraint pk_chase_letter_version primary key (letter_id, version),
    constraint fk_chase_letter_version_letter foreign key (letter_id) references chase_letter (id),
    constraint fk_chase_letter_version_drafted_by foreign key (drafted_by) references person (id)
);
create index ix_chase_letter_version_drafted_by on chase_letter_version (drafted_by);

insert into chase_letter_version (letter_id, version, signatory, words, drafted_by, drafted_at)
select id, 1, signatory, words, drafted_by, drafted_at from chase_letter;
