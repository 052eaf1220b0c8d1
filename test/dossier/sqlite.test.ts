import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import { createDossierFile } from '../../src/store/index.ts'
import { keepsItsPromises } from './contract.ts'

describe('a dossier in an SQLite file', () => {
  keepsItsPromises(() =>
    createDossierFile(
      join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'story.dossier'),
      'Story',
      '2026-03-01T00:00:00.000Z',
    ),
  )
})
