/** Places from `start` up to, and without, `end`. */
export interface Range {
  start: number;
  end: number;
}
