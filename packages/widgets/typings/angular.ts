import { Component } from '@angular/core';
import { OxOkrCard, OxOkrList } from '@oxbow/widgets/angular';
import type { OxbowElements } from '@oxbow/widgets/typings';

type OkrCard = OxbowElements['ox-okr-card'];
type Radar = OxbowElements['ox-radar'];

@Component({
  selector: 'app-objectives',
  imports: [OxOkrCard, OxOkrList],
  template: `
    <ox-okr-card
      #card
      class="card"
      lang="de"
      [objective]="'delivery'"
      [data]="objective"
      readonly
      (oxcheckin)="takeCheckIn($event)"
    />
    <ox-okr-list layout="tree" />
  `,
})
export class Objectives {
  readonly objective = { id: 'delivery', title: 'Parcels arrive when we said' };

  takeCheckIn(event: OkrCard['events']['oxcheckin']): void {
    event.respondWith(Promise.resolve({ status: 'unsaved' }));
  }

  openDimension(event: Radar['events']['oxselect']): void {
    console.log(event.detail.dimension);
  }
}
