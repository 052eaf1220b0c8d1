/**
 * Floor 4, SQLite. The derived rows as other programs browse them: Datasette follows a foreign key, and shows a name
 * instead of a number, only where the key is one column; it finds a search index only where that names its table in
 * double quotes. What one looked at is told by the moment alone.
 */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const VIEWS = ['timeline', 'unfollowed', 'statements', 'positions', 'origins', 'differences'] as const
/** From children to parents. */
const TABLES = ['difference', 'origin', 'measure', 'position', 'statement', 'step', 'contact', 'actor'] as const

const KEY = `number integer primary key, dossier_id text not null references dossier (id), id text not null`
const WITH_LABEL = `${KEY}, label text not null`

const NEW_TABLES = [
  `create table actor (${WITH_LABEL}, name text not null, kind text not null, roles text not null, unique (dossier_id, id))`,
  `create table contact (${WITH_LABEL},
    title text not null, kind text not null, day text, first_day text, place text, state text not null, outcome text not null,
    people text not null, reports integer not null, unique (dossier_id, id))`,
  `create table step (${KEY},
    contact integer not null references contact (number), report integer references report (number),
    state text not null, day text, on_whose_word text not null, words text not null, unique (dossier_id, id))`,
  `create table statement (${WITH_LABEL},
    report integer references report (number), source integer references actor (number),
    kind text not null, mode text not null, certainty text not null, polarity text not null, said text, chain text not null,
    words text not null, outlet text, published text, unique (dossier_id, id))`,
  `create table position (${WITH_LABEL},
    holder integer references actor (number), kind text not null, deadline text, last_change text not null,
    words text not null, reports integer not null, unique (dossier_id, id))`,
  `create table measure (${WITH_LABEL},
    imposed_by integer references actor (number), kind text not null, targets text not null, state text not null,
    until text, words text not null, unique (dossier_id, id))`,
  `create table origin (${KEY}, about text not null, claim text not null, at_least integer not null, at_most integer not null,
    why text not null, unique (dossier_id, id))`,
  `create table difference (${KEY}, about text not null, kind text not null, verdict text not null, why text not null,
    unique (dossier_id, id))`,
  `create index step_contact on step (contact)`,
  `create index step_report on step (report)`,
  `create index statement_report on statement (report)`,
  `create index statement_source on statement (source)`,
] as const

const NEW_VIEWS = [
  `create view timeline as
    select c.label, c.day, c.state, c.outcome, c.kind, c.people, c.place, c.reports, c.title, c.first_day
    from contact c order by c.first_day is not null, c.first_day, c.number`,
  `create view unfollowed as
    select c.label, c.day as was_due, c.state as last_state, c.kind, c.people, c.place, c.title
    from contact c where c.outcome = 'unfollowed' order by c.first_day, c.number`,
  `create view statements as
    select s.label, s.published, s.outlet, a.name as source, s.kind, s.mode, s.words, s.chain, s.said, s.certainty, s.polarity,
      r.title as report
    from statement s left join report r on r.number = s.report left join actor a on a.number = s.source
    order by s.published, s.number`,
  `create view positions as
    select p.label, a.name as holder, p.kind, p.words, p.deadline, p.last_change, p.reports
    from position p left join actor a on a.number = p.holder order by a.name, p.kind, p.number`,
  `create view origins as select o.about, o.claim, o.at_least, o.at_most, o.why from origin o order by o.at_least, o.claim`,
  `create view differences as
    select d.about, d.verdict, d.kind, d.why from difference d
    order by d.verdict not in ('conflict', 'contested'), d.verdict, d.number`,
] as const

const SEARCH = [
  `drop table report_fts`,
  `create virtual table report_fts using fts5 (title, text, content="report", content_rowid="number", tokenize='unicode61 remove_diacritics 2')`,
  `insert into report_fts (report_fts) values ('rebuild')`,
] as const

export const browsing: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const statements = [
      ...VIEWS.map((view) => `drop view ${view}`),
      ...TABLES.map((table) => `drop table ${table}`),
      ...NEW_TABLES,
      ...NEW_VIEWS,
      ...SEARCH,
      `alter table look drop column reports_json`,
      // The rows are made anew with the next record.
      `delete from kept_record`,
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
