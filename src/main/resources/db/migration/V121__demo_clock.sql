-- how far the demo's clock is ahead of the machine's; one row once it was moved, none in any other installation
create table demo_clock (
    only_one     integer not null,
    ahead_millis bigint  not null,
    constraint pk_demo_clock primary key (only_one),
    constraint ck_demo_clock_only_one check (only_one = 1),
    constraint ck_demo_clock_ahead check (ahead_millis >= 0)
);
