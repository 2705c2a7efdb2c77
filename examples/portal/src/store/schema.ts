// Tables of both databases (core/STORING.md), differing in a few words and the position of the log.

const tables = ({ json, bytes, pattern, position, after }: Record<'json' | 'bytes' | 'pattern' | 'position' | 'after', string>) => `
create table if not exists log (
  ${position}
  stream   text    not null,        -- id of the case
  version  integer not null,        -- entry.sequence
  command  text    not null,        -- command.id, to find a repeated one that the state has forgotten
  entry    ${json} not null,
  ${after}
);
create table if not exists snapshot (stream text primary key, version integer not null, state ${json} not null);

create table if not exists outbox (
  id      text primary key,         -- outcome.effectIds[i]
  stream  text not null,
  effect  ${json} not null,
  due     text not null,            -- not before; whoever takes it puts this off, so that no other takes it meanwhile
  tries   integer not null default 0,
  error   text not null default ''
);
create index if not exists outbox_due on outbox (due);
create table if not exists inbox (    -- answers that could not be carried out: tried again, and told
  id      text primary key,
  stream  text not null,
  answer  ${json} not null,
  due     text not null,
  tries   integer not null default 0,
  error   text not null
);
create index if not exists inbox_due on inbox (due);

create table if not exists listing (  -- rows of index(): of sub-cases, and with an empty sub_case of the case
  stream   text not null,
  sub_case text not null,
  version  integer not null,
  status   text not null,
  stage    text not null,
  time     text not null,           -- RFC 3339 in UTC, so that texts compare like instants
  unit     text not null,           -- code of the unit, by which what the register tells finds its cases
  words    text not null,           -- what is searched, in small letters
  row      ${json} not null,
  primary key (stream, sub_case)
);
create index if not exists listing_unit on listing (unit${pattern});
create table if not exists box (      -- in which mailbox of which enterprise a row lies
  stream   text not null,
  sub_case text not null,
  mailbox  text not null,
  viewer   text not null,           -- key of the enterprise
  time     text not null,
  primary key (stream, sub_case, mailbox, viewer)
);
create index if not exists box_viewer on box (viewer, mailbox, time);

create table if not exists reader (name text primary key, position text not null);
create table if not exists signer (   -- projection: who signs what, by a digest of the person's number
  person   text not null,
  stream   text not null,
  sub_case text not null,
  signer   text not null,
  primary key (stream, sub_case, signer)
);
create index if not exists signer_person on signer (person);
create table if not exists activity ( -- projection: what was done to a case, by whom
  stream   text not null,
  version  integer not null,
  at       text not null,
  actor    text not null,
  action   text not null,
  sub_case text not null,
  primary key (stream, version)
);

create table if not exists file (     -- what people handed in, and papers that came back sealed
  id       text primary key,
  stream   text not null,
  sub_case text not null,           -- empty for the shared list
  name     text not null,
  type     text not null,
  digest   text not null,           -- SM3
  body     ${bytes} not null
);
create table if not exists declaration ( -- applicants who take a filed sub-case back, before the handler does
  stream   text not null,
  sub_case text not null,
  digest   text not null,           -- what they had signed
  party    text not null,           -- such as buyers/0
  evidence ${json} not null,
  primary key (stream, sub_case, digest, party)
);
create index if not exists file_stream on file (stream, sub_case);
create table if not exists session (
  id      text primary key,         -- SHA-256 of what the cookie holds
  actor   ${json} not null,
  csrf    text not null,
  expires text not null
);
`

export const sqliteTables = tables({
  json: 'text',
  bytes: 'blob',
  pattern: '',
  position: 'position integer primary key autoincrement,',
  after: 'unique (stream, version), unique (stream, command)'
})

export const postgresTables = tables({
  json: 'jsonb',
  bytes: 'bytea',
  pattern: ' text_pattern_ops', // for what begins with something, whatever the language of the database
  position: '',
  // The transaction's own id, not a number from a sequence: see reader.ts for the trap.
  after: 'position xid8 not null default pg_current_xact_id(), primary key (stream, version), unique (stream, command)'
}) + 'create index if not exists log_position on log (position, stream, version);'
