/**
 * Stands for `<ox-okr-card>`, which belongs to another room: it shows the title of its data and has a button. The real one is
 * opened by the stories and by the proof with real objectives.
 */
class Card extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  set data(data: { title: unknown }) {
    const button = document.createElement('button');
    button.textContent = JSON.stringify(data.title);
    this.#root.replaceChildren(button);
  }
}

customElements.define('ox-okr-card', Card);
