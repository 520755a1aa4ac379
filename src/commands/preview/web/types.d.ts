// What the server answers: its HTTP interface, as the page reads it.

interface Finding {
  code: string;
  severity: "error" | "warning" | "hint" | string;
  message: string;
  hint: string | null;
  file: string | null;
  line: number | null;
  column: number | null;
  locale: string | null;
  id: string | null;
}

interface Counts {
  missing: number;
  draft: number;
  stale: number;
  translated: number;
  reviewed: number;
  findings: number;
}

interface State {
  generation: number;
  pack: string;
  title: string | null;
  lang?: string;
  ui: string;
  source: string;
  locales: string[];
  languages: string[];
  editions: string[];
  meetings: { id: string; title: string; lang?: string; date: string | null }[];
  /** None while nothing could be read. */
  default: { meeting: string; languages: string; edition: string } | null;
  findings: Finding[];
  broken: boolean;
  counts: Record<string, Counts>;
  undo?: boolean;
  redo?: boolean;
}

interface Box {
  page: number;
  x: number;
  y: number;
  w: number;
  h: number;
}

interface Sheet {
  number: number;
  width: number;
  height: number;
  hash: string;
}

interface Printed {
  key: string;
  generation: number;
  broken: boolean;
  findings: Finding[];
  pages: Sheet[];
  marks: (Box & { finding: number })[];
  outline: { title: string; page: number; level?: number }[];
  /** Whether what isn't translated prints in the source language. */
  draft?: boolean;
}

interface MessageOrigin {
  kind: "message";
  locale: string;
  file: string;
  id: string;
  line: number | null;
  part?: string | null;
}

interface DataOrigin {
  kind: "data";
  file: string;
  line: number | null;
  field: string;
}

type Origin = MessageOrigin | DataOrigin;

interface Item {
  text: string;
  x: number;
  y: number;
  w: number;
  h: number;
  lang: string;
  size: number;
  origin: Origin | null;
}

interface Row {
  id: string;
  file: string;
  line: number | null;
  state: string;
  findings: number;
  value: string;
}

interface Rendered {
  variant: string | null;
  /** None where it can't be printed. */
  text: string | null;
}

interface Message {
  id: string;
  locale: string;
  file: string;
  line: number | null;
  hash: string;
  source: { text: string; comment: string | null; file: string; line: number | null } | null;
  target: { text: string };
  /** False for built-in words that the workspace has no file of. */
  writable?: boolean;
  variables: { name: string; type: string; value: string }[];
  terms: { concept: string; source: string; target: string; forbidden: string[] }[];
  state: string;
  change: { kind: string; old: string; new: string; pieces: { kind: "same" | "gone" | "new"; text: string }[] } | null;
  findings: Finding[];
  point: { meeting: string; number: number | null } | null;
  rendered: Rendered[];
}

interface Tried {
  findings: Finding[];
  rendered: Rendered[];
  error: { message: string; line: number | null; column: number | null } | null;
}

/** Which message is meant: ids repeat between the files of meetings. */
interface Name {
  locale: string;
  file: string;
  id: string;
}

interface Refusal {
  error: { code: string; message: string; line?: number | null; column?: number | null };
  theirs?: string;
  hash?: string;
}
