/** A body for a shirt, by the English names of the measurements; typed as people type, in centimetres. */
export const SHIRT_BODY: ReadonlyMap<string, string> = new Map([
  ['Neck', '39'],
  ['Chest', '102,5'],
  ['Waist', '88.5'],
  ['Hips, at the hip bone', '98'],
  ['Biceps', '34'],
  ['Wrist', '17.5'],
  ['Shoulder slope', '13'],
  ['Shoulder to shoulder', '46'],
  ['Shoulder to wrist', '64'],
  ['Neck point to waist, back', '45'],
  ['Neck point to bust', '27'],
  ['Waist to armpit', '25'],
  ['Waist to hips', '12,5'],
]);
