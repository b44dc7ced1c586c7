// Components, for React 18 and 19.
import { useRef } from 'react';
import { OxOkrCard, OxOkrList } from '@oxbow/widgets/react';
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
      <OxOkrCard
        ref={card}
        className="card"
        lang="de"
        objective="delivery"
        data={objective}
        readonly
        onoxcheckin={takeCheckIn}
      />
      <OxOkrList layout="tree" />
      <button onClick={() => card.current?.refresh()}>Again</button>
    </main>
  );
}
