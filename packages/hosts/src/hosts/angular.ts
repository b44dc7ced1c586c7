// Its compiler comes along and compiles the templates in the page.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  enableProdMode,
  signal,
  type ApplicationRef,
  type ComponentRef,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { componentOf } from 'virtual:components';
import { offer } from '../app.js';

enableProdMode();

class Host {
  readonly values = signal({});
  hear: (event: Event) => void = () => {};
}

let application: ApplicationRef | undefined;
let drawn: ComponentRef<Host> | undefined;

function compile(template: string): typeof Host {
  const Compiled = class extends Host {};
  Component({ selector: 'host-page', template, schemas: [CUSTOM_ELEMENTS_SCHEMA] })(Compiled);
  return Compiled;
}

offer({
  async render(place, { tag, values, hear }) {
    application ??= await createApplication();
    if (!drawn) {
      const root = place.appendChild(document.createElement('host-page'));
      drawn = application.bootstrap(compile(componentOf<string>(tag)), root);
      drawn.instance.hear = hear;
    }
    drawn.instance.values.set(values);
    application.tick();
  },
  clear(place) {
    drawn?.destroy();
    drawn = undefined;
    place.replaceChildren();
  },
});
