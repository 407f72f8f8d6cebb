/** The one calm colour that boxes are painted with. */
export const FILL = '#2f3437';
/** Of the label printed on it. */
export const INK = '#e8eaeb';
