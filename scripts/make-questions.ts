/** Writes docs/questions.md: every question of the desk, asked of the example dossiers. Run with `npm run docs`. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { indexRecord } from '../src/outputs/index-record.ts'
import { QUESTIONS } from '../src/outputs/questions/index.ts'
import { answerSection } from '../src/outputs/terminal/answer.ts'
import { renderSection } from '../src/outputs/terminal/render.ts'
import { PLAIN } from '../src/outputs/terminal/style.ts'
import { createDossierFile } from '../src/store/index.ts'
import { addFiles, compileDossier, idOfLabel, labelsById } from '../src/work/dossier/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dragoman-docs-'))
const now = () => new Date().toISOString()

/** Which example shows a question best, and what is given with it. */
const SHOWN: Readonly<Record<string, { readonly story: string; readonly words: readonly string[] }>> = {
  'who-met': { story: 'lake-ferry', words: ['Muchanga'] },
  'how-often': { story: 'lake-ferry', words: [] },
  'only-unnamed': { story: 'lake-ferry', words: [] },
  'one-origin': { story: 'lake-ferry', words: [] },
  demands: { story: 'lake-ferry', words: ['Malawi'] },
  deadlines: { story: 'lake-ferry', words: [] },
  measures: { story: 'corentyne-bridge', words: ['Pinas'] },
  unfollowed: { story: 'corentyne-bridge', words: [] },
  confirmed: { story: 'lake-ferry', words: ['c3'] },
  declined: { story: 'lake-ferry', words: [] },
}

async function openStory(story: string) {
  const store = await createDossierFile(join(folder, `${story}.dossier`), story, now())
  await addFiles(store, [join(root, 'examples', story, 'reports')], {}, now)
  const record = await compileDossier(store)
  const labels = await store.labels()
  await store.close()
  return { labels, index: indexRecord(record, labelsById(labels)) }
}

const stories = new Map(
  [...new Set(Object.values(SHOWN).map((s) => s.story))].map((story) => [story, openStory(story)]),
)
const sections: string[] = []
for (const question of QUESTIONS) {
  const shown = SHOWN[question.name]
  if (!shown) throw new Error(`no example shows the question ${question.name}`)
  const opened = await stories.get(shown.story)
  if (!opened) throw new Error(`no story ${shown.story}`)
  const id = (label: string) => idOfLabel(opened.labels, {}, label) ?? label
  const given = question.takes === 'contact' ? shown.words.map(id) : shown.words
  const answer = renderSection(answerSection(opened.index, question.ask(opened.index, given), PLAIN), PLAIN)
  const command = ['dragoman ask', `${shown.story}.dossier`, question.name, ...shown.words].join(' ')
  sections.push(
    `## ${question.asks.charAt(0).toUpperCase()}${question.asks.slice(1)}\n\n\`\`\`\n$ ${command}\n${answer}\n\`\`\``,
  )
}

const head = `# The desk's questions

Each is one command over a dossier. Every line of an answer carries the words it rests on and the chain down to who said them; where no report says, the answer says that, and guesses nothing. All take \`--as-of DAY\`, \`--on-file MOMENT\` and \`--json\`. What was known on a day is \`dragoman show DOSSIER --as-of DAY\`; what became known since, \`dragoman diff DOSSIER --from DAY\`.

This page is written by \`npm run docs\` from the example stories.`
writeFileSync(join(root, 'docs', 'questions.md'), `${[head, ...sections].join('\n\n')}\n`)
