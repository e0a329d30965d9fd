-- whose whole work was handed over, by whom and when last; held while it is done, so that two do not do it at once
create table hand_over (
    person_id    uuid                     not null,
    successor_id uuid,
    handed_by    uuid                     not null,
    handed_at    timestamp with time zone not null,
    reason       varchar(2000)            not null,
    times        integer                  not null,
    constraint pk_hand_over primary key (person_id),
    constraint fk_hand_over_person foreign key (person_id) references person (id),
    constraint fk_hand_over_successor foreign key (successor_id) references person (id),
    constraint fk_hand_over_handed_by foreign key (handed_by) references person (id)
);
create index ix_hand_over_successor on hand_over (successor_id);
create index ix_hand_over_handed_by on hand_over (handed_by);
