import type { Journey, JourneyStep } from '@oxbow/model/journey';
import { inThree, stageTitle } from './journey-words.js';

/** The stages that the shop's customers and those who serve them go through together. */
export const stages: Journey['stages'] = [
  {
    ...{ id: 'notice', title: stageTitle('notice') },
    detail: inThree(
      'They come across the shop: at a stall, at a fair, on its pages.',
      'Sie stoßen auf den Laden: am Stand, auf einer Messe, auf seinen Seiten.',
      'Ils découvrent la boutique : au stand, dans un salon, sur ses pages.',
    ),
  },
  { id: 'choose', title: stageTitle('choose') },
  { id: 'buy', title: stageTitle('buy') },
  {
    ...{ id: 'receive', title: stageTitle('receive') },
    detail: inThree(
      'What is in the parcel is whole, or the next stage begins.',
      'Was im Paket liegt, ist heil, oder die nächste Phase beginnt.',
      'Ce que contient le colis est intact, ou l’étape suivante commence.',
    ),
  },
  { id: 'get-help', title: stageTitle('get-help') },
  { id: 'recommend', title: stageTitle('recommend') },
];

/** Who takes part. */
export const lanes: Journey['lanes'] = [
  { id: 'customer', side: 'customer', title: inThree('Customers', 'Kundschaft', 'Clients') },
  { id: 'advice', side: 'employee', title: inThree('Advice', 'Beratung', 'Conseil') },
  {
    ...{ id: 'care', side: 'employee' },
    title: inThree('Customer service', 'Kundenbetreuung', 'Suivi des clients'),
  },
  { id: 'warehouse', side: 'backstage', title: inThree('Warehouse', 'Lager', 'Entrepôt') },
  { id: 'buying', side: 'backstage', title: inThree('Buying', 'Einkauf', 'Achats') },
];

/** What is meant to happen. The signs are those of the touchpoints that the shop and the CRM of the demo have. */
export const steps: readonly JourneyStep[] = [
  {
    ...{ id: 'set-up', stage: 'notice', lane: 'advice', serves: ['visit'] },
    title: inThree('Sets up the stall', 'Baut den Stand auf', 'Monte le stand'),
  },
  {
    ...{ id: 'visit', stage: 'notice', lane: 'customer', receiver: 'advice', channel: 'store' },
    title: inThree('Comes to the stall', 'Kommt an den Stand', 'Vient au stand'),
    receiverTitle: inThree('Shows and listens', 'Zeigt und hört zu', 'Montre et écoute'),
    moment: ['employee'],
    signs: { types: ['visit'] },
  },
  {
    ...{ id: 'browse', stage: 'notice', lane: 'customer' },
    title: inThree('Looks around', 'Sieht sich um', 'Parcourt les pages'),
    signs: { types: ['page'] },
  },
  {
    ...{ id: 'see', stage: 'choose', lane: 'customer', receiver: 'advice', channel: 'video' },
    title: inThree(
      'Has it shown by video',
      'Lässt es sich per Video zeigen',
      'Se le fait montrer en vidéo',
    ),
    receiverTitle: inThree(
      'Takes it off the shelf',
      'Holt es aus dem Regal',
      'Le prend dans le rayon',
    ),
    signs: { types: ['call'], channels: ['video'] },
  },
  {
    ...{ id: 'offer', stage: 'choose', lane: 'advice', receiver: 'customer', channel: 'email' },
    title: inThree('Writes an offer', 'Schreibt ein Angebot', 'Rédige une offre'),
    receiverTitle: inThree('Reads it', 'Liest es', 'La lit'),
    signs: { types: ['message'], categories: ['offer'] },
  },
  {
    ...{ id: 'order', stage: 'buy', lane: 'customer', receiver: 'care', channel: 'ecommerce' },
    title: inThree('Orders', 'Bestellt', 'Commande'),
    receiverTitle: inThree(
      'Has the order on the screen',
      'Hat die Bestellung vor sich',
      'Voit la commande à l’écran',
    ),
    moment: ['customer'],
    signs: { types: ['order'] },
  },
  {
    ...{ id: 'confirm', stage: 'buy', lane: 'care', receiver: 'customer', channel: 'email' },
    title: inThree('Confirms the order', 'Bestätigt die Bestellung', 'Confirme la commande'),
    receiverTitle: inThree('Knows it is coming', 'Weiß, dass es kommt', 'Sait que cela arrive'),
    signs: { types: ['message'], categories: ['confirmation'] },
  },
  {
    ...{ id: 'say', stage: 'buy', lane: 'customer', receiver: 'care' },
    title: inThree('Says how it was', 'Sagt, wie es war', 'Dit comment c’était'),
    receiverTitle: inThree(
      'Reads it in the inbox',
      'Liest es im Posteingang',
      'Le lit dans la boîte des retours',
    ),
    signs: { types: ['feedback'] },
  },
  {
    ...{ id: 'pack', stage: 'receive', lane: 'warehouse', serves: ['unpack'] },
    title: inThree(
      'Packs it so that nothing breaks',
      'Packt so, dass nichts bricht',
      'Emballe pour que rien ne casse',
    ),
  },
  {
    ...{ id: 'unpack', stage: 'receive', lane: 'customer', moment: ['customer'] },
    title: inThree('Unpacks it', 'Packt es aus', 'Déballe'),
  },
  {
    ...{ id: 'write', stage: 'get-help', lane: 'customer', receiver: 'care', channel: 'chat' },
    title: inThree('Writes what is wrong', 'Schreibt, was nicht stimmt', 'Écrit ce qui ne va pas'),
    receiverTitle: inThree(
      'Reads it, asks once',
      'Liest es, fragt einmal nach',
      'Le lit, demande une fois',
    ),
    signs: { types: ['message', 'letter'], categories: ['damage', 'question', 'return'] },
  },
  {
    ...{ id: 'call', stage: 'get-help', lane: 'customer', receiver: 'care', channel: 'hotline' },
    title: inThree('Talks on the phone', 'Spricht am Telefon', 'Parle au téléphone'),
    receiverTitle: inThree(
      'Knows what was written before',
      'Weiß, was vorher geschrieben wurde',
      'Sait ce qui a été écrit avant',
    ),
    moment: ['customer', 'employee'],
    signs: { types: ['call'], channels: ['hotline'] },
  },
  {
    ...{ id: 'ask', stage: 'get-help', lane: 'care', receiver: 'warehouse', channel: 'message' },
    serves: ['settle'],
    title: inThree('Asks the warehouse', 'Fragt im Lager nach', 'Demande à l’entrepôt'),
    receiverTitle: inThree('Looks for the parcel', 'Sucht das Paket', 'Cherche le colis'),
  },
  {
    ...{ id: 'know', stage: 'get-help', lane: 'buying', serves: ['settle', 'call'] },
    title: inThree(
      'Keeps the list of answers',
      'Pflegt die Liste der Antworten',
      'Tient la liste des réponses',
    ),
  },
  {
    ...{ id: 'settle', stage: 'get-help', lane: 'care', receiver: 'customer', channel: 'email' },
    title: inThree('Writes what is done', 'Schreibt, was geschieht', 'Écrit ce qui est fait'),
    receiverTitle: inThree('Can rely on it', 'Kann sich darauf verlassen', 'Peut s’y fier'),
    signs: { types: ['message'], categories: ['answer'] },
  },
  {
    ...{ id: 'return', stage: 'get-help', lane: 'customer', receiver: 'care' },
    ...{ channel: 'ecommerce', signs: { types: ['cancellation'] } },
    title: inThree('Gives something back', 'Gibt etwas zurück', 'Rend un article'),
    receiverTitle: inThree('Books it back', 'Bucht es zurück', 'Enregistre le retour'),
  },
  {
    ...{ id: 'show', stage: 'recommend', lane: 'customer', moment: ['customer'] },
    title: inThree('Shows it to others', 'Zeigt es anderen', 'Le montre à d’autres'),
    signs: { types: ['post'] },
  },
  {
    ...{ id: 'thank', stage: 'recommend', lane: 'care', receiver: 'customer' },
    title: inThree(
      'Answers what was said',
      'Antwortet auf das Gesagte',
      'Répond à ce qui a été dit',
    ),
    receiverTitle: inThree('Hears what came of it', 'Hört, was daraus wurde', 'Apprend la suite'),
    signs: { types: ['reply'] },
  },
];
