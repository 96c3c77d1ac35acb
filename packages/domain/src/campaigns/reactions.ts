import type { Claim } from './chunk.ts';
import { noteClick, noteFacts } from './note-facts.ts';

/** The number of the link that no person sees, in the address of tracked links; those of the message count from 1. */
export const hiddenLink = 0;
/** Seconds after a mail was sent in which nobody can have read it, but a program that looks into it on its way. */
const soonest = 10;

/** How programs name themselves that follow links or fetch pictures of mails before people see them. */
const programs =
  /bot\b|bot[/;_-]|crawl|spider|slurp|scan|headless|phantom|preview|prefetch|monitor|validator|check|curl|wget|libwww|python|java\/|okhttp|go-http|node-fetch|axios|undici|httpclient|barracuda|proofpoint|mimecast|trendmicro|symantec|fortinet|cloudmark|safelinks|forcepoint|ironport|sophos|zscaler|urldefense|microsoft office|ms-office/i;

/**
 * Whether a program says of itself that it is none a person reads with; one that says nothing is taken for one. Pictures that a
 * mail service fetches for a person when they open a mail (`GoogleImageProxy`) are that person's opening.
 */
export const isProgram = (agent: string): boolean => {
  const name = agent.trim();
  // What Apple's mail privacy fetches ahead of the person calls itself nothing but this.
  return name === '' || name === 'Mozilla/5.0' || programs.test(name);
};

const isTooSoon = (claim: Claim, at: Date): boolean =>
  claim.calledAt === null || at.getTime() - Date.parse(claim.calledAt) < soonest * 1000;

export type Reaction = {
  /** In the chunk, from 0. */
  readonly place: number;
  /** As the browser names itself. */
  readonly agent: string;
  readonly at: Date;
};

/**
 * Notes that a tracked link was followed; `link` as in its address. Programs that name themselves are left out. One that passes
 * for a person is caught by the link that no person sees, or by coming before anybody can have read the mail: then nothing of
 * that recipient counts, because nobody can tell theirs from the program's.
 */
export const noteFollowed = (claim: Claim, link: number, { place, agent, at }: Reaction): Claim => {
  if (link === hiddenLink) return noteFacts(claim, place, ['scanned'], at);
  if (isProgram(agent)) return claim;
  return isTooSoon(claim, at)
    ? noteFacts(claim, place, ['scanned'], at)
    : noteClick(claim, place, link - 1, at);
};

/** Notes that a mail was opened. A picture fetched right after sending was fetched by a service ahead of the person. */
export const noteOpened = (claim: Claim, { place, agent, at }: Reaction): Claim =>
  isProgram(agent) || isTooSoon(claim, at) ? claim : noteFacts(claim, place, ['opened'], at);
