/** How much a template may hold: characters of its texts, and how many there are of its parts. */
export const templateLimits = {
  name: 80,
  title: 120,
  summary: 300,
  paragraph: 2000,
  paragraphs: 10,
  label: 300,
  help: 1000,
  example: 2000,
  option: 120,
  options: 20,
  /** The most items of a list, as an answer can hold them. */
  listItems: 20,
  suggestion: 400,
  subPoint: 300,
  subPoints: 20,
  elements: 40,
  /** Of one element. */
  prompts: 30,
  /** Of one element, planned and completed each. */
  suggestions: 60,
  /** Bytes of a draft's JSON: with what is retired beside it, a version must fit into one stored item of 400 KB. */
  bytes: 300_000,
  versionBytes: 380_000,
} as const;
