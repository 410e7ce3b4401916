/** Designs the studio can draft today. The list grows with the designs that exist, never ahead of them. */
export const DESIGN_IDS = [
  'shirt',
  'womens-shirt',
  'chinos',
  'jeans',
  'dress-trousers',
  'sport-coat',
  'waistcoat',
  'coat',
  'womens-coat',
  'denim-jacket',
  'pencil-skirt',
  'circle-skirt',
  'slip-dress',
  'tie',
  'derby',
  'oxford',
  'bodice-block',
  'womens-bodice-block',
  'sleeved-block',
  'trouser-block',
] as const;

export type DesignId = (typeof DESIGN_IDS)[number];

export const isDesignId = (id: string): id is DesignId =>
  (DESIGN_IDS as readonly string[]).includes(id);
