/** What each receiver insists on beyond the standard. */
export const DXF_PROFILES = ['plain', 'gerber', 'clo'] as const;
export type DxfProfile = (typeof DXF_PROFILES)[number];
