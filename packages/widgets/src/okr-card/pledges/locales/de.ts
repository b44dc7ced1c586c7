import type { PledgeStrings } from '../strings.js';

const german: PledgeStrings = {
  help: 'Dabei kann ich helfen',
  helpWhole: 'Ich kann anders helfen',
  pledgeText: 'Was ich tun werde',
  pledgeTextHint:
    'Wer dieses Ziel sieht, kann es lesen. Sie können es jederzeit zurücknehmen. Niemand zählt Zusagen.',
  pledgeBy: 'Ihr Team oder Ihre Rolle (freiwillig)',
  pledgeByHint: 'Bitte nennen Sie keine Namen. Sie können das Feld leer lassen.',
  pledgeGive: 'Das sage ich zu',
  pledgeCancel: 'Abbrechen',
  pledgeEmpty: 'Bitte schreiben Sie, was Sie tun werden.',
  pledgeLong: 'Bitte kürzen Sie: Es können höchstens {most} Zeichen gesendet werden.',
  ownPledges: 'Ihre Zusagen',
  otherPledges: 'Was andere tun werden',
  pledgedOn: 'Von Ihnen zugesagt am {date}',
  pledgedBy: 'von {by}',
  givenOn: 'am {date}',
  pledgeFor: 'für: {keyResult}',
  takeBack: 'Zurücknehmen',
  pledgeOnItsWay: 'Ihre Zusage ist unterwegs …',
  pledgeSending: 'Noch nicht gespeichert: unterwegs …',
  pledgeUnsaved:
    'Noch nicht gespeichert: Nichts auf dieser Seite hat es bestätigt. Lassen Sie die Seite offen.',
  pledgeAgain: 'Noch einmal senden',
  pledgeChange: 'Ändern',
  pledgeStored: 'Gespeichert. Sie können es jederzeit zurücknehmen.',
  pledgeFailed: 'Nicht gespeichert: Es wurde nicht angenommen. Ihre Angaben sind noch da.',
  takeBackAsked: 'Um Rücknahme gebeten, noch nicht bestätigt …',
  takingBack: 'Zurückgenommen, noch nicht bestätigt …',
  takeBackUnsaved:
    'Nichts auf dieser Seite hat bestätigt, dass sie zurückgenommen ist. Die Zusage wird noch gezeigt.',
  takeBackFailed: 'Es konnte nicht zurückgenommen werden. Die Zusage besteht noch.',
  takenBack: 'Zurückgenommen.',
};

export default german;
