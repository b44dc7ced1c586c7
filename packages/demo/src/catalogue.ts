import { demoData } from './demo-data.js';

/** The departments of the shop, in the order in which they are shown. */
export const departments = ['party', 'kitchen', 'paper', 'season'] as const;
export type Department = (typeof departments)[number];

/** What the shop sells: names as they stand in the source. */
const articles: Readonly<Record<Department, readonly string[]>> = {
  party: [
    'PAPER CHAIN KIT RETROSPOT',
    'SET 6 PAPER TABLE LANTERN HEARTS',
    'PACK OF 20 NAPKINS RED APPLES',
    'ROUND SNACK BOXES SET OF4 WOODLAND',
  ],
  kitchen: [
    'TEA TIME TEAPOT IN GIFT BOX',
    'PINK REGENCY TEACUP AND SAUCER',
    'SET OF 3 CAKE TINS SKETCHBOOK',
    'JUMBO BAG STRAWBERRY',
  ],
  paper: [
    "6 GIFT TAGS 50'S CHRISTMAS",
    'PINK POLKADOT WRAP',
    '12 MESSAGE CARDS WITH ENVELOPES',
    'TRADITIONAL CHRISTMAS RIBBONS',
  ],
  season: [
    'LANTERN CREAM GAZEBO',
    'CINAMMON & ORANGE WREATH',
    'VINTAGE CHRISTMAS BUNTING',
    'RABBIT NIGHT LIGHT',
  ],
};

/** One article of the shop. */
export interface CatalogueArticle {
  /** Made of its name, for addresses and forms. */
  id: string;
  /** Its name in the source. */
  article: string;
  /** For one piece, in pounds: what the newest order that holds it paid. */
  price: number;
  /** The real order that the price is taken from. */
  order: string;
  department: Department;
}

/** Every article of the shop, department by department; each one was really sold at its price. */
export const catalogue: readonly CatalogueArticle[] = departments.flatMap((department) =>
  articles[department].map((article) => {
    for (const { latest } of demoData.customers) {
      const line = latest?.lines.find((each) => each.article === article);
      if (latest && line) {
        return { id: toId(article), article, price: line.price, order: latest.id, department };
      }
    }
    throw new Error(`No order of the demo's customers holds ${article}.`);
  }),
);

function toId(article: string): string {
  return article
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
