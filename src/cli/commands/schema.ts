/** Floor 6. `dragoman schema`: the JSON Schema of `dragoman/1`, generated from the code that checks it. */
import { Command } from 'commander'
import { z } from 'zod'
import { documentSchema } from '../../model/index.ts'

export function schemaCommand(): Command {
  return new Command('schema').description('print the JSON Schema of the document dragoman/1').action(() => {
    process.stdout.write(`${JSON.stringify(z.toJSONSchema(documentSchema), null, 2)}\n`)
  })
}
