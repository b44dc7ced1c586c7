import type { Language } from './language.js';

const en = {
  skip: 'Skip to the content',
  language: 'Language',
  demo: 'Oxbow demo',
  bar: {
    label: 'Sites of the demo',
    '/shop/': 'Shop',
    '/crm/': 'CRM',
    '/portal/': 'HR portal',
    '/data/': 'What is real?',
  },
  customer: (id: string) => `Customer ${id}`,
  countryUnknown: 'Country not stated',
  order: (id: string) => `Order ${id}`,
  cancellation: (id: string) => `Cancellation ${id}`,
  latestOrder: 'Latest order',
  item: 'Item',
  quantity: 'Quantity',
  price: 'Price',
  total: 'Total',
  further: (count: number) => `and ${count} further ${count === 1 ? 'item' : 'items'}`,
  realAndInvented: 'What is real here, what is constructed, and from where',
};

/** The words that more than one site uses; what the widgets say is theirs. */
export type Strings = typeof en;

const de: Strings = {
  skip: 'Zum Inhalt springen',
  language: 'Sprache',
  demo: 'Oxbow-Demo',
  bar: {
    label: 'Seiten der Demo',
    '/shop/': 'Laden',
    '/crm/': 'CRM',
    '/portal/': 'HR-Portal',
    '/data/': 'Was ist echt?',
  },
  customer: (id) => `Kunde ${id}`,
  countryUnknown: 'Land nicht angegeben',
  order: (id) => `Bestellung ${id}`,
  cancellation: (id) => `Stornierung ${id}`,
  latestOrder: 'Letzte Bestellung',
  item: 'Artikel',
  quantity: 'Menge',
  price: 'Preis',
  total: 'Summe',
  further: (count) => (count === 1 ? 'und 1 weiterer Artikel' : `und ${count} weitere Artikel`),
  realAndInvented: 'Was hier echt ist, was erfunden, und woher es kommt',
};

const fr: Strings = {
  skip: 'Aller au contenu',
  language: 'Langue',
  demo: 'Démo d’Oxbow',
  bar: {
    label: 'Sites de la démo',
    '/shop/': 'Boutique',
    '/crm/': 'CRM',
    '/portal/': 'Portail RH',
    '/data/': 'Qu’est-ce qui est réel ?',
  },
  customer: (id) => `Client ${id}`,
  countryUnknown: 'Pays non indiqué',
  order: (id) => `Commande ${id}`,
  cancellation: (id) => `Annulation ${id}`,
  latestOrder: 'Dernière commande',
  item: 'Article',
  quantity: 'Quantité',
  price: 'Prix',
  total: 'Total',
  further: (count) => (count === 1 ? 'et 1 autre article' : `et ${count} autres articles`),
  realAndInvented: 'Ce qui est réel ici, ce qui est construit, et d’où cela vient',
};

/** The texts of each language. */
export const strings: Readonly<Record<Language, Strings>> = { en, de, fr };
