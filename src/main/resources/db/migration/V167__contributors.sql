-- who contributes to an answer beside its one lead
create table answer_contributor (
    answer_id uuid                     not null,
    person_id uuid                     not null,
    named_by  uuid                     not null,
    named_at  timestamp with time zone not null,
    constraint pk_answer_contributor primary key (answer_id, person_id),
    constraint fk_answer_contributor_answer foreign key (answer_id) references answer (id),
    constraint fk_answer_contributor_person foreign key (person_id) references person (id),
    constraint fk_answer_contributor_named_by foreign key (named_by) references person (id)
);
create index ix_answer_contributor_person on answer_contributor (person_id);
create index ix_answer_contributor_named_by on answer_contributor (named_by);

-- asked of every member of the group, and not only of who acts for it
alter table work_item add column to_members boolean default false not null;
