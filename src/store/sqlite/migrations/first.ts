/** Floor 4, SQLite. The first format: what is kept, what is derived, views and search. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** One key leads every table, so that the same schema can be shared out by dossier. */
const TABLES = [
  `create table dossier (id text primary key, title text not null, created text not null)`,
  `create table report (
    number integer primary key,
    dossier_id text not null references dossier (id),
    id text not null, file text not null, item text, outlet text, title text, published text, language text not null, url text,
    text text not null, received text not null, revision integer not null, corrects text, removed text, report_json text not null,
    unique (dossier_id, id))`,
  `create table reading (
    dossier_id text not null references dossier (id),
    key text not null, engine text not null, read text not null, reading_json text not null,
    primary key (dossier_id, key, engine)) without rowid`,
  `create table review (
    number integer primary key,
    dossier_id text not null references dossier (id),
    id text not null, verb text not null, author text not null, at text not null, reason text not null, review_json text not null,
    unique (dossier_id, id))`,
  `create table label (
    dossier_id text not null references dossier (id),
    section text not null, number integer not null, id text not null,
    primary key (dossier_id, section, number), unique (dossier_id, id)) without rowid`,
  `create table known_id (
    dossier_id text not null references dossier (id),
    id text not null, section text not null, evidence_json text not null, leads_to text, orphaned integer not null,
    primary key (dossier_id, id)) without rowid`,
  `create table kept_record (dossier_id text primary key references dossier (id), stamp text not null, record_json text not null)`,
  `create table look (
    dossier_id text not null references dossier (id), who text not null, at text not null, reports_json text not null,
    primary key (dossier_id, who)) without rowid`,
  `create table watch (
    dossier_id text not null references dossier (id),
    id text not null, when_text text not null, run_json text, author text not null, created text not null, seen_json text not null,
    primary key (dossier_id, id)) without rowid`,
] as const

const PROJECTED = [
  `create table actor (
    dossier_id text not null references dossier (id), id text not null, kind text not null, name text not null, roles text not null,
    primary key (dossier_id, id))`,
  `create table contact (
    dossier_id text not null references dossier (id),
    id text not null, label text not null, kind text not null, title text not null, day text, first_day text, place text,
    state text not null, outcome text not null, people text not null, reports integer not null,
    primary key (dossier_id, id))`,
  `create table step (
    dossier_id text not null, id text not null, contact_id text not null, report_id text not null,
    state text not null, day text, on_whose_word text not null, words text not null,
    primary key (dossier_id, id),
    foreign key (dossier_id, contact_id) references contact (dossier_id, id),
    foreign key (dossier_id, report_id) references report (dossier_id, id))`,
  `create table statement (
    dossier_id text not null, id text not null, report_id text not null, source_id text,
    kind text not null, mode text not null, certainty text not null, polarity text not null, said text, chain text not null, words text not null,
    primary key (dossier_id, id),
    foreign key (dossier_id, source_id) references actor (dossier_id, id),
    foreign key (dossier_id, report_id) references report (dossier_id, id))`,
  `create table position (
    dossier_id text not null, id text not null, holder_id text, kind text not null, deadline text, last_change text not null,
    words text not null, reports integer not null,
    primary key (dossier_id, id),
    foreign key (dossier_id, holder_id) references actor (dossier_id, id))`,
  `create table measure (
    dossier_id text not null, id text not null, by_id text, kind text not null, targets text not null, state text not null,
    until text, words text not null,
    primary key (dossier_id, id),
    foreign key (dossier_id, by_id) references actor (dossier_id, id))`,
  `create table origin (
    dossier_id text not null references dossier (id),
    id text not null, about text not null, claim text not null, at_least integer not null, at_most integer not null, why text not null,
    primary key (dossier_id, id))`,
  `create table difference (
    dossier_id text not null references dossier (id),
    id text not null, about text not null, kind text not null, verdict text not null, why text not null,
    primary key (dossier_id, id))`,
] as const

/** Plain names for whoever opens the file in an SQLite browser or in Datasette. */
const VIEWS = [
  `create view timeline as
    select c.label, c.day, c.state, c.outcome, c.kind, c.people, c.place, c.reports, c.title, c.first_day
    from contact c order by c.first_day is not null, c.first_day`,
  `create view unfollowed as
    select c.label, c.day as was_due, c.state as last_state, c.kind, c.people, c.place, c.title
    from contact c where c.outcome = 'unfollowed' order by c.first_day`,
  `create view statements as
    select r.published, r.outlet, a.name as source, s.kind, s.mode, s.words, s.chain, s.said, s.certainty, s.polarity, r.title as report
    from statement s join report r on r.dossier_id = s.dossier_id and r.id = s.report_id
    left join actor a on a.dossier_id = s.dossier_id and a.id = s.source_id order by r.published, s.id`,
  `create view positions as
    select a.name as holder, p.kind, p.words, p.deadline, p.last_change, p.reports
    from position p left join actor a on a.dossier_id = p.dossier_id and a.id = p.holder_id order by a.name, p.kind`,
  `create view origins as select o.claim, o.at_least, o.at_most, o.why from origin o order by o.at_least, o.claim`,
  `create view differences as
    select d.verdict, d.kind, d.why, d.about from difference d
    order by d.verdict not in ('conflict', 'contested'), d.verdict`,
] as const

/** An FTS table with external content, as Datasette detects it. */
const SEARCH = [
  `create virtual table report_fts using fts5 (title, text, content='report', content_rowid='number', tokenize='unicode61 remove_diacritics 2')`,
] as const

export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, ...PROJECTED, ...VIEWS, ...SEARCH]) await sql.raw(statement).execute(db)
  },
}
