import { catalogue, type CatalogueArticle } from './catalogue.js';
import type { OrderLine } from './extract/extract.js';

/** How many pieces of each article, by its id; never 0. */
export type Basket = Readonly<Record<string, number>>;

/** Most pieces of one article. */
export const mostPieces = 99;

/** Reads a basket as it stands in a cookie; what is no article or no quantity is left out. */
export function readBasket(text: string | undefined | false): Basket {
  let value: unknown;
  try {
    value = JSON.parse(text || '{}');
  } catch {
    return {};
  }
  return toBasket((id) => (value as Record<string, unknown> | null)?.[id]);
}

/** Makes a basket of whatever says how many pieces of an article are wanted. */
export function toBasket(quantityOf: (id: string) => unknown): Basket {
  const basket: Record<string, number> = {};
  for (const { id } of catalogue) {
    const quantity = Number(quantityOf(id));
    if (Number.isInteger(quantity) && quantity > 0) basket[id] = Math.min(quantity, mostPieces);
  }
  return basket;
}

/** The basket with one piece more of an article. */
export const addTo = (basket: Basket, id: string): Basket =>
  toBasket((each) => (basket[each] ?? 0) + (each === id ? 1 : 0));

/** What is in the basket, in the order of the catalogue. */
export const linesOf = (basket: Basket): (OrderLine & CatalogueArticle)[] =>
  catalogue.flatMap((article) => {
    const quantity = basket[article.id];
    return quantity === undefined ? [] : [{ ...article, quantity }];
  });

/** How many pieces are in the basket. */
export const piecesIn = (basket: Basket): number =>
  Object.values(basket).reduce((sum, quantity) => sum + quantity, 0);

/** What lines cost together, in pounds, to the penny. */
export const totalOf = (lines: readonly OrderLine[]): number =>
  Math.round(lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0) * 100) / 100;
