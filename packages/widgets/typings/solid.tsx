import '@oxbow/widgets/okr-card';
import '@oxbow/widgets/okr-list';
import '@oxbow/widgets/solid';
import type { OxbowElements } from '@oxbow/widgets/typings';

type OkrCard = OxbowElements['ox-okr-card'];
type Radar = OxbowElements['ox-radar'];

const objective = { id: 'delivery', title: 'Parcels arrive when we said' };

const takeCheckIn = (event: OkrCard['events']['oxcheckin']) =>
  event.respondWith(Promise.resolve({ status: 'unsaved' }));

export const openDimension = (event: Radar['events']['oxselect']) => event.detail.dimension;

export function Objectives() {
  let card: OkrCard['element'] | undefined;
  return (
    <main>
      <ox-okr-card
        ref={card}
        class="card"
        lang="de"
        objective="delivery"
        data={objective}
        readonly
        on:oxcheckin={takeCheckIn}
      />
      <ox-okr-list prop:layout="tree" attr:timezone="Europe/Berlin" />
      <button onClick={() => card?.refresh()}>Again</button>
    </main>
  );
}
