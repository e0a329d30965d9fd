-- executives who want to be told each month that nothing of their agency's is overdue
create table proof_wanted (
    person_id    uuid                     not null,
    wanted_since timestamp with time zone not null,
    constraint pk_proof_wanted primary key (person_id),
    constraint fk_proof_wanted_person foreign key (person_id) references person (id)
);
