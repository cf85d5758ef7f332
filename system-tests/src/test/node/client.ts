// Reads an instrument and asks a calculator as a client in TypeScript would: by the types that are generated.
import type { operations, paths } from "./schema.js";

type Read = operations["getInstrument"];
type Instrument = Read["responses"][200]["content"]["application/json"];
type Vote = operations["evaluateVote"];
type VoteRequest = NonNullable<Vote["requestBody"]>["content"]["application/json"];
type VoteAnswer = Vote["responses"][200]["content"]["application/json"];

declare const process: { argv: string[] };

const gateway = process.argv[2] ?? "";

async function json<T>(path: keyof paths, place: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(gateway + place, init);
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}`);
  }
  return (await answer.json()) as T;
}

const slug: Read["parameters"]["path"]["instrument"] = "paris-declaration-2026";
const instrument = await json<Instrument>("/api/v1/instruments/{instrument}", `/api/v1/instruments/${slug}`);

const question: VoteRequest = {
  rule: { numerator: 2, denominator: 3, base: "PRESENT", strict: false, quorum: 51 },
  for: 67,
  against: 33,
  abstain: 0,
  present: 100,
};
const vote = await json<VoteAnswer>("/api/v1/votes/evaluations", "/api/v1/votes/evaluations", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(question),
});

console.log(`${instrument.slug} ${vote.result}`);
