create table agency (
    id   uuid         not null,
    name varchar(200) not null,
    constraint pk_agency primary key (id),
    constraint uq_agency_name unique (name)
);

-- only_one holds the kind where there may be one group of it in the whole partnership
create table board_group (
    id       uuid         not null,
    name     varchar(200) not null,
    kind     varchar(30)  not null,
    only_one varchar(30),
    constraint pk_board_group primary key (id),
    constraint uq_board_group_name unique (name),
    constraint uq_board_group_only_one unique (only_one),
    constraint ck_board_group_kind check (kind in ('SUB_GROUP', 'TASK_AND_FINISH', 'BUSINESS_UNIT', 'EXECUTIVE')),
    constraint ck_board_group_only_one check (
        (kind in ('BUSINESS_UNIT', 'EXECUTIVE') and only_one is not null and only_one = kind)
        or (kind in ('SUB_GROUP', 'TASK_AND_FINISH') and only_one is null))
);

-- e-mail addresses and short login names are kept in lower case, so that each stands for one person
create table person (
    id            uuid         not null,
    full_name     varchar(200) not null,
    email         varchar(254) not null,
    username      varchar(60),
    agency_id     uuid,
    password_hash varchar(200),
    active        boolean      not null,
    demo          boolean      not null,
    constraint pk_person primary key (id),
    constraint uq_person_email unique (email),
    constraint uq_person_username unique (username),
    constraint ck_person_email check (email = lower(email) and email like '%_@_%'),
    constraint ck_person_username check (username = lower(username) and username not like '%@%'),
    constraint fk_person_agency foreign key (agency_id) references agency (id)
);
create index ix_person_agency on person (agency_id);

create table group_member (
    group_id  uuid not null,
    person_id uuid not null,
    constraint pk_group_member primary key (group_id, person_id),
    constraint fk_group_member_group foreign key (group_id) references board_group (id),
    constraint fk_group_member_person foreign key (person_id) references person (id)
);
create index ix_group_member_person on group_member (person_id);

create table seat (
    kind      varchar(40) not null,
    person_id uuid        not null,
    agency_id uuid,
    group_id  uuid,
    constraint uq_seat unique nulls not distinct (kind, person_id, agency_id, group_id),
    constraint ck_seat_place check (
        (kind in ('AGENCY_REPRESENTATIVE', 'AGENCY_EXECUTIVE') and agency_id is not null and group_id is null)
        or (kind in ('GROUP_CHAIR', 'GROUP_COORDINATOR') and agency_id is null and group_id is not null)
        or (kind in ('BUSINESS_MANAGER', 'PARTNERSHIP_EXECUTIVE', 'LEAD_SAFEGUARDING_PARTNER', 'PARTNERSHIP_CHAIR',
                     'SCRUTINEER', 'ADMINISTRATOR') and agency_id is null and group_id is null)),
    constraint fk_seat_person foreign key (person_id) references person (id),
    constraint fk_seat_agency foreign key (agency_id) references agency (id),
    constraint fk_seat_group foreign key (group_id) references board_group (id)
);
create index ix_seat_person on seat (person_id);
create index ix_seat_agency on seat (agency_id);
create index ix_seat_group on seat (group_id);

-- failed sign-ins of the last while, by what was typed (nobody need have that name) and where from
create table sign_in_attempt (
    id           uuid                     not null,
    login        varchar(254)             not null,
    address      varchar(64)              not null,
    attempted_at timestamp with time zone not null,
    constraint pk_sign_in_attempt primary key (id)
);
create index ix_sign_in_attempt_login on sign_in_attempt (login, address, attempted_at);
create index ix_sign_in_attempt_moment on sign_in_attempt (attempted_at);
