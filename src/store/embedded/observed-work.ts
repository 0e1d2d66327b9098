import { commonSchema } from '../schema.js';
import type { QueryRunner } from '../store.js';
import { EntitiesOfTransaction } from '../written-entities.js';

const schemaNames: ReadonlySet<string> = new Set(commonSchema.map(({ name }) => name));

/** What a transaction does, as it does it. */
export class ObservedWork {
  readonly runner: QueryRunner;
  readonly written = new EntitiesOfTransaction();
  /** The schema is stated at every start, and changes no answer. */
  isOnlySchema = true;

  constructor(transaction: QueryRunner) {
    this.runner = {
      run: (query, parameters) => {
        this.isOnlySchema &&= schemaNames.has(query.name);
        this.written.note(query, parameters);
        return transaction.run(query, parameters);
      },
    };
  }
}
