/** Damage and statement that may survive → why nothing can refuse it. */
export const survivalReasons: Readonly<Record<string, string>> = {
  'dropped vb:Entity rdf:type': 'Of a government body or armed group the class above it (`vb:Organization`) is left: less is said, nothing wrong.',
  'doubled vb:Reference vb:target': 'A reference may name several provisions of one law, which share its number; that the words name only one is not in the graph.',
  'dropped vb:Reference vb:target': 'A pointer believed to be a mistake may go without a target: whether the paper prints the question it names, the other statements don’t say.',
};
