// Tags, for React 19.
import { useRef } from 'react';
import '@oxbow/widgets/jsx';
import '@oxbow/widgets/okr-card';
import '@oxbow/widgets/okr-list';
import type { OxbowElements } from '@oxbow/widgets/typings';

type OkrCard = OxbowElements['ox-okr-card'];
type Radar = OxbowElements['ox-radar'];

const objective = { id: 'delivery', title: 'Parcels arrive when we said' };

const takeCheckIn = (event: OkrCard['events']['oxcheckin']) =>
  event.respondWith(Promise.resolve({ status: 'unsaved' }));

export const openDimension = (event: Radar['events']['oxselect']) => event.detail.dimension;

export function Objectives() {
  const card = useRef<OkrCard['element']>(null);
  return (
    <main>
      <ox-okr-card
        ref={card}
        class="card"
        lang="de"
        objective="delivery"
        data={objective}
        readonly
        onoxcheckin={takeCheckIn}
      />
      <ox-okr-list layout="tree" />
      <button onClick={() => card.current?.refresh()}>Again</button>
    </main>
  );
}
