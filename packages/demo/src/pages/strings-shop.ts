import type { Department } from '../catalogue.js';
import type { Language } from './language.js';

const en = {
  notice: 'Order by 19 December for delivery before the holidays',
  nav: 'Shop',
  yourOrder: 'Your order',
  assessment: 'How we do',
  assessmentLede:
    'A few statements about shopping with us, each of which you can skip. What you answer stands in no timeline.',
  assessmentGuest: 'Choose a customer under “Guest” at the top: each customer answers once.',
  yourOpinion: 'Your opinion',
  account: 'Your account',
  feedback: 'Feedback',
  signedInAs: 'Signed in as',
  guest: 'Guest',
  change: 'Change',
  headline: 'Small things for tables, parcels and windows',
  lede: 'Paper, tin and felt, wrapped by hand since 1974.',
  departments: {
    party: 'Party',
    kitchen: 'Kitchen',
    paper: 'Paper & wrap',
    season: 'Seasonal',
  } satisfies Record<Department, string>,
  add: 'Add to basket',
  inBasket: (count: string) => `${count} in the basket`,
  basket: 'Basket',
  basketHolds: (count: string) => `Basket (${count})`,
  yourBasket: 'Your basket',
  emptyBasket: 'Your basket is empty.',
  continue: 'Look around the shop',
  each: 'each',
  update: 'Update',
  buy: 'Buy now',
  buyNote: 'In this demo nothing is charged and nothing is sent. The order is real for the CRM.',
  buyGuest: 'Choose a customer under “Guest” at the top to buy.',
  notPlaced: 'Your order could not be placed. The basket is as it was; please try again.',
  thanks: 'Thank you, your order is with our packers',
  latest: 'Your latest order',
  placed: (id: string, day: string, time: string) => `Order ${id}, placed on ${day} at ${time}.`,
  madeHere: 'You placed it in this demo, and it stands in the CRM.',
  realOrder: 'A real order of Online Retail.',
  noOrder: 'You have no order with us',
  noOrderText: 'When you order something, it stands here.',
  notSignedIn: 'You are not signed in',
  notSignedInText: 'Choose a customer at the top to see a real order.',
  goesTo: 'Goes to',
  others: 'Other orders and cancellations',
  tellUs: 'What would you like to tell us?',
  stored:
    'Your answers are stored with your customer number. Our service team reads them in your customer record.',
  storedGuest: 'Your answers are stored without a customer number.',
  source: (orders: string) =>
    `Articles and prices: Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0), from ${orders} real orders of 2011. The shop, its name and its pictures are invented.`,
};

/** Every text of the shop. */
export type ShopStrings = Omit<typeof en, 'departments'> & {
  departments: Record<Department, string>;
};

const de: ShopStrings = {
  notice: 'Bis 19. Dezember bestellt, vor den Feiertagen geliefert',
  nav: 'Laden',
  yourOrder: 'Ihre Bestellung',
  assessment: 'Wie sind wir?',
  assessmentLede:
    'Ein paar Aussagen über den Einkauf bei uns; jede lässt sich überspringen. Was Sie antworten, steht in keiner Timeline.',
  assessmentGuest:
    'Wählen Sie oben unter „Gast“ jemanden aus der Kundschaft: Jede Person antwortet einmal.',
  yourOpinion: 'Ihre Meinung',
  account: 'Ihr Konto',
  feedback: 'Rückmeldung',
  signedInAs: 'Angemeldet als',
  guest: 'Gast',
  change: 'Wechseln',
  headline: 'Kleine Dinge für Tische, Päckchen und Fenster',
  lede: 'Papier, Blech und Filz, von Hand verpackt seit 1974.',
  departments: {
    party: 'Feste',
    kitchen: 'Küche',
    paper: 'Papier & Geschenkband',
    season: 'Saison',
  },
  add: 'In den Korb',
  inBasket: (count) => `${count} im Korb`,
  basket: 'Korb',
  basketHolds: (count) => `Korb (${count})`,
  yourBasket: 'Ihr Korb',
  emptyBasket: 'Ihr Korb ist leer.',
  continue: 'Im Laden umsehen',
  each: 'je Stück',
  update: 'Aktualisieren',
  buy: 'Jetzt kaufen',
  buyNote:
    'In dieser Demo wird nichts berechnet und nichts verschickt. Für das CRM ist die Bestellung echt.',
  buyGuest: 'Wählen Sie oben unter „Gast“ einen Kunden, um zu kaufen.',
  notPlaced:
    'Ihre Bestellung ist nicht angekommen. Der Korb ist, wie er war; bitte versuchen Sie es noch einmal.',
  thanks: 'Danke, Ihre Bestellung wird schon gepackt',
  latest: 'Ihre letzte Bestellung',
  placed: (id, day, time) => `Bestellung ${id} vom ${day}, ${time} Uhr.`,
  madeHere: 'Sie haben sie in dieser Demo aufgegeben, und sie steht im CRM.',
  realOrder: 'Eine echte Bestellung aus Online Retail.',
  noOrder: 'Sie haben keine Bestellung bei uns',
  noOrderText: 'Wenn Sie etwas bestellen, steht es hier.',
  notSignedIn: 'Sie sind nicht angemeldet',
  notSignedInText: 'Wählen Sie oben einen Kunden, um eine echte Bestellung zu sehen.',
  goesTo: 'Geht an',
  others: 'Weitere Bestellungen und Stornierungen',
  tellUs: 'Was möchten Sie uns sagen?',
  stored:
    'Ihre Antworten werden mit Ihrer Kundennummer gespeichert. Unser Serviceteam liest sie in Ihrer Kundenakte.',
  storedGuest: 'Ihre Antworten werden ohne Kundennummer gespeichert.',
  source: (orders) =>
    `Artikel und Preise: Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0), aus ${orders} echten Bestellungen von 2011. Der Laden, sein Name und seine Bilder sind erfunden.`,
};

const fr: ShopStrings = {
  notice: 'Commandez avant le 19 décembre pour être livré avant les fêtes',
  nav: 'Boutique',
  yourOrder: 'Votre commande',
  assessment: 'Votre avis sur nous',
  assessmentLede:
    'Quelques énoncés sur vos achats chez nous ; vous pouvez passer chacun d’eux. Vos réponses n’apparaissent dans aucune chronologie.',
  assessmentGuest: 'Choisissez un client sous « Invité » en haut : chaque client répond une fois.',
  yourOpinion: 'Votre avis',
  account: 'Votre compte',
  feedback: 'Votre avis',
  signedInAs: 'Connecté en tant que',
  guest: 'Invité',
  change: 'Changer',
  headline: 'De petites choses pour la table, les paquets et les fenêtres',
  lede: 'Papier, fer-blanc et feutre, emballés à la main depuis 1974.',
  departments: {
    party: 'Fêtes',
    kitchen: 'Cuisine',
    paper: 'Papier et rubans',
    season: 'De saison',
  },
  add: 'Ajouter au panier',
  inBasket: (count) => `${count} dans le panier`,
  basket: 'Panier',
  basketHolds: (count) => `Panier (${count})`,
  yourBasket: 'Votre panier',
  emptyBasket: 'Votre panier est vide.',
  continue: 'Parcourir la boutique',
  each: 'pièce',
  update: 'Mettre à jour',
  buy: 'Acheter',
  buyNote:
    'Dans cette démo, rien n’est facturé ni expédié. Pour le CRM, la commande est bien réelle.',
  buyGuest: 'Choisissez un client sous « Invité », en haut, pour acheter.',
  notPlaced:
    'Votre commande n’a pas pu être passée. Le panier est resté tel quel ; veuillez réessayer.',
  thanks: 'Merci, nous préparons votre commande',
  latest: 'Votre dernière commande',
  placed: (id, day, time) => `Commande ${id}, passée le ${day} à ${time}.`,
  madeHere: 'Vous l’avez passée dans cette démo, et elle figure dans le CRM.',
  realOrder: 'Une commande réelle d’Online Retail.',
  noOrder: 'Vous n’avez pas de commande chez nous',
  noOrderText: 'Quand vous commanderez quelque chose, vous le verrez ici.',
  notSignedIn: 'Vous n’êtes pas connecté',
  notSignedInText: 'Choisissez un client en haut pour voir une commande réelle.',
  goesTo: 'Destinataire',
  others: 'Autres commandes et annulations',
  tellUs: 'Que souhaitez-vous nous dire ?',
  stored:
    'Vos réponses sont enregistrées avec votre numéro de client. Notre service client les lit dans votre dossier.',
  storedGuest: 'Vos réponses sont enregistrées sans numéro de client.',
  source: (orders) =>
    `Articles et prix : Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0), tirés de ${orders} commandes réelles de 2011. La boutique, son nom et ses images sont inventés.`,
};

/** The texts of each language. */
export const shopStrings: Readonly<Record<Language, ShopStrings>> = { en, de, fr };
