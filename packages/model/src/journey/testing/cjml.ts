/** A planned journey and one that a customer lived through, as the tools of SINTEF write them; the firm is made up. */
export const cjml = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by hand -->
<CJML version="2.0">
  <plannedJourney>
    <journeyID>PJ1</journeyID>
    <journeyTitle>Renting a bike</journeyTitle>
    <journeyPhases>
      <journeyPhase phaseID="before"><phaseName>Before</phaseName><phaseDescription>They look for one.</phaseDescription></journeyPhase>
      <journeyPhase phaseID="ride"><phaseName>Ride</phaseName><phaseDescription></phaseDescription></journeyPhase>
    </journeyPhases>
    <journeyShortSummary>A week in the hills.</journeyShortSummary>
    <journeyEndUserType>Tourist</journeyEndUserType>
    <actors>
      <serviceProvider actorID="depot"><companyName>Depot</companyName></serviceProvider>
      <serviceProvider actorID="shop"><companyName>Hollin Bikes</companyName><providerType>staff</providerType></serviceProvider>
      <endUser actorID="rider"><actorName>Rider</actorName></endUser>
    </actors>
    <touchpoints>
      <plannedCommunicationPoint>
        <touchpointID>T1</touchpointID>
        <belongsTo phaseIDref="before"></belongsTo>
        <initiator><refersTo actorIDref="rider"/><initiatorLabel>Books &amp; pays</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="shop"/><receiverLabel>Takes the booking</receiverLabel></receiver>
        <channel><channelName>internetViaPC</channelName></channel>
      </plannedCommunicationPoint>
      <plannedCommunicationPoint>
        <touchpointID>T2</touchpointID>
        <belongsTo phaseIDref="before"></belongsTo>
        <initiator><refersTo actorIDref="shop"/><initiatorLabel>Orders the bike</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="depot"/><receiverLabel>Loads it</receiverLabel></receiver>
        <channel><channelName>Carrier pigeon</channelName></channel>
      </plannedCommunicationPoint>
      <plannedAction>
        <touchpointID>T3</touchpointID>
        <belongsTo phaseIDref="ride"></belongsTo>
        <initiator><refersTo actorIDref="rider"/><initiatorLabel>Rides</initiatorLabel></initiator>
        <touchpointExperience><experienceRating>5</experienceRating></touchpointExperience>
      </plannedAction>
    </touchpoints>
  </plannedJourney>
  <actualJourney>
    <journeyID>AJ1</journeyID>
    <plannedReference>PJ1</plannedReference>
    <actors>
      <endUser actorIDref="rider"/>
      <serviceProvider actorID="Company A"><companyName>Bookis</companyName></serviceProvider>
    </actors>
    <touchpoints>
      <actualCommunicationPoint>
        <touchpointID>T1</touchpointID>
        <belongsTo phaseIDref=" before"></belongsTo>
        <compliance>completed</compliance>
        <receiver><refersTo actorIDref="Bookis"/><receiverLabel>Takes the booking</receiverLabel></receiver>
        <initiator><refersTo actorIDref="Rider"/><initiatorLabel>Books by phone</initiatorLabel></initiator>
        <channel><channelName>phone call</channelName></channel>
        <comment>nan</comment>
        <timestamps><timeCompleted>2024-05-01 10:00:00</timeCompleted></timestamps>
        <touchpointExperience><experienceDescription>Long wait</experienceDescription><experienceRating>2</experienceRating></touchpointExperience>
      </actualCommunicationPoint>
      <actualAction>
        <touchpointID>T1</touchpointID>
        <belongsTo phaseIDref=""></belongsTo>
        <initiator><refersTo actorIDref="rider"/><initiatorLabel>Waits</initiatorLabel></initiator>
        <touchpointExperience><experienceRating>4</experienceRating></touchpointExperience>
      </actualAction>
      <actualAction>
        <touchpointID>D2</touchpointID>
        <initiator><refersTo actorIDref="nobody"/><initiatorLabel>?</initiatorLabel></initiator>
      </actualAction>
    </touchpoints>
  </actualJourney>
</CJML>
`;
