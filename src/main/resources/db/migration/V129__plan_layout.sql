-- how a board had laid its plan out when it was loaded: headings in their order and what stood under them, as JSON
create table plan_layout (
    plan_id uuid             not null,
    layout  varchar(1000000) not null,
    constraint pk_plan_layout primary key (plan_id),
    constraint fk_plan_layout_plan foreign key (plan_id) references plan (id)
);
