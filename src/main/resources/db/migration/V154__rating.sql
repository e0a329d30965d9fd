-- the scheme in which a plan is rated; a plan without a row: RAG
create table plan_rating_scheme (
    plan_id uuid        not null,
    scheme  varchar(20) not null,
    constraint pk_plan_rating_scheme primary key (plan_id),
    constraint fk_plan_rating_scheme_plan foreign key (plan_id) references plan (id)
);

-- what a chair rates otherwise than the table does; it holds while the answer stands where it stood
create table rating_override (
    answer_id uuid                     not null,
    stood_at  varchar(30)              not null,
    colour    varchar(20)              not null,
    words     varchar(200)             not null,
    reason    varchar(4000)            not null,
    rated_by  uuid                     not null,
    rated_at  timestamp with time zone not null,
    constraint pk_rating_override primary key (answer_id),
    constraint fk_rating_override_answer foreign key (answer_id) references answer (id),
    constraint fk_rating_override_rated_by foreign key (rated_by) references person (id)
);
create index ix_rating_override_rated_by on rating_override (rated_by);
