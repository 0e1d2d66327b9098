import { join } from 'node:path';
import { expect } from 'vitest';
import { parseDataset, readDatasetFolder } from '../../../src/exchange/formats/dataset/parse-dataset.js';
import type { RelationshipFact } from '../../../src/facts/fact.js';
import { packageRoot } from '../../../src/package-root.js';
import { DayOracle, type OnDay } from '../facts/day-oracle.js';

/** The «now» of docs/questions.md, so that these answers stay what they are. */
export const TODAY = '2026-11-29';

export const REASON = 'code en: sentence(language: EN) vi: sentence(language: VI)';
export const CERTAINTY = `certainty certaintyReason { ${REASON} }`;
/** Asked of a relationship, which has no time of its own. */
export const RELATIONSHIP = `id certainty(asOf: "${TODAY}") certaintyReason(asOf: "${TODAY}") { ${REASON} }`;

export interface ToldReason {
  readonly code: string;
  readonly en: string;
  readonly vi: string;
}

export interface Told {
  readonly certainty: string | null;
  readonly certaintyReason: ToldReason | null;
}

export interface ToldEdge extends Told {
  readonly factId: string;
}

export interface ToldRelationship extends Told {
  readonly id: string;
}

/** The starting dataset, as its files state it. */
const facts = parseDataset(await readDatasetFolder(join(packageRoot, 'data')));
export const entities = facts.entities;
/** All that links two entities but claims. */
export const relationships = facts.relationships.filter(({ type }) => type !== 'ABOUT');

const onToday = new DayOracle(facts, TODAY).all();
const certainties: readonly string[] = ['DEFINITE', 'POSSIBLE', 'UNKNOWN'];

/** How surely a fact of the dataset holds today, or why it surely does not. */
export function stateToday(id: string): OnDay | undefined {
  return onToday.get(id);
}

/** The certainty of a fact of the dataset; null if it surely does not hold today. */
export function certaintyToday(id: string): string | null {
  const state = onToday.get(id) ?? '';
  return certainties.includes(state) ? state : null;
}

export const relationshipsToday: readonly RelationshipFact[] = relationships.filter(
  ({ id }) => certaintyToday(id) !== null,
);

export function sorted(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort();
}

/** Whatever is told to be so, or not to be, says why in both languages. */
export function expectReason(id: string, reason: ToldReason | null): void {
  expect([id, reason?.code]).toEqual([id, expect.stringMatching(/^[A-Z]+(_[A-Z]+)+$/)]);
  const sentences = [reason?.en, reason?.vi];
  for (const sentence of sentences) expect(sentence, id).toMatch(/^[\p{Lu}\p{N}«].*\S\.?$/u);
  expect(sentences[0]).not.toBe(sentences[1]);
}

/** A relationship shown in an answer of today: it is of today, and as sure as the dataset has it. */
export function expectOfToday(found: readonly ToldRelationship[]): void {
  for (const { id, certainty, certaintyReason } of found) {
    expect(certainty, id).not.toBeNull();
    expect([id, certainty]).toEqual([id, certaintyToday(id)]);
    expectReason(id, certaintyReason);
  }
}
