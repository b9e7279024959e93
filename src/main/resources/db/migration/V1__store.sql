-- Rows are only ever inserted. What identifies or describes a patient stands in record.content only, encrypted.

create table store (
    id varchar(36) not null primary key
);

-- How a person opens the store: its keys, wrapped by what the person types. The row with the highest number counts; one
-- without wrapped keys shuts the person out.
create table unlocking (
    number bigint not null primary key,
    person varchar(64) not null,
    salt ${bytes} not null,
    memory_kib integer not null,
    passes integer not null,
    wrapped ${bytes}
);

create table attempt (
    number bigint not null primary key,
    person varchar(64) not null,
    at_millis bigint not null,
    let_in integer not null
);

create table record (
    position bigint not null primary key,
    stream varchar(40) not null,
    version bigint not null,
    content ${bytes} not null,
    link ${bytes} not null,
    unique (stream, version)
);
