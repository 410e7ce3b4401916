/** What the pointer does on the canvas, in the order of the tool bar. */
export const TOOLS = ['select', 'hand', 'measure', 'edges', 'pull'] as const;

export type ToolName = (typeof TOOLS)[number];

/** The key of each tool, the same in every language. */
export const TOOL_KEYS: { readonly [T in ToolName]: string } = {
  select: 'v',
  hand: 'h',
  measure: 'm',
  edges: 'e',
  pull: 'p',
};

export const toolOfKey = (key: string): ToolName | null =>
  TOOLS.find((tool) => TOOL_KEYS[tool] === key.toLowerCase()) ?? null;
