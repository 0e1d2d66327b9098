// Writes the generated files that are committed: the GraphQL schema, what clients' caches know of its types, and the
// JSON Schema of the dataset format.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { datasetJsonSchema } from '../dist/src/exchange/formats/dataset/format.js';
import { possibleTypesOf } from '../dist/src/service/possible-types.js';
import { createSchema } from '../dist/src/service/schema.js';

const folder = fileURLToPath(new URL('../schema/', import.meta.url));
const schema = lexicographicSortSchema(await createSchema());
writeFileSync(`${folder}schema.graphql`, `${printSchema(schema)}\n`);
writeFileSync(`${folder}possible-types.json`, `${JSON.stringify(possibleTypesOf(schema), null, 2)}\n`);
writeFileSync(`${folder}dataset.schema.json`, `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
