/** What one input may ask of the machine; beyond it the input is refused with a finding. Sizes in bytes, time in milliseconds. */
export const limits = {
  /** A file or archive as given. */
  fileBytes: 64 * 1024 * 1024,
  /** Text, XML or HTML: the longest printed papers stay under 10 MB. */
  textBytes: 32 * 1024 * 1024,
  /** Characters of a text that is read as Markdown, and of a paragraph in it, whose marks take time in the square of their number; beyond, its marks are text. */
  markdownCharacters: 500_000,
  markdownParagraph: 20_000,
  /** All that one archive unpacks to. */
  archiveBytes: 1024 * 1024 * 1024,
  archiveEntries: 20_000,
  /** Unpacked to packed size of one entry; plain text reaches 10, repetitive XML 60. */
  archiveRatio: 250,
  /** Below this size the ratio does not matter. */
  archiveSmallBytes: 1024 * 1024,
  pages: 3000,
  depth: 250,
  elements: 400_000,
  milliseconds: 5000,
  /** Questions, answers, notes and parts of one paper: converting so many takes 0.6 GB. */
  texts: 10_000,
  /** What is recognised in one paper: so many take 1 GB. */
  mentions: 200_000,
  /** For a PDF, which is read on a thread of its own: time for opening it, more for each page read, memory for objects and for unpacked streams. */
  pdf: { milliseconds: 6000, millisecondsAPage: 100, heapMegabytes: 400, bufferBytes: 300 * 1024 * 1024 },
} as const;
