import { html } from 'hono/html';
import { demoData } from '../demo-data.js';
import { document, type Html } from './page.js';

/** The demo's first page: what this is, where to go, what is real. */
export function frontPage(collector: string): Html {
  const purchases = demoData.touchpoints.shown;
  const body = html`<main id="main" tabindex="-1">
    <h1>What a customer says in a shop stands in the CRM at once</h1>
    <p class="lede">
      Two sites of one firm embed the web components of Oxbow. One asks its customers, the other
      shows its employees what each customer lives through.
    </p>
    <ul class="sites">
      <li>
        <a href="/shop/">The shop</a>
        <p>
          Hollin &amp; Wren, plain HTML. A signed-in customer sees the latest order and is asked
          whether they would recommend the shop, or says something at any time.
        </p>
      </li>
      <li>
        <a href="/crm/">The CRM</a>
        <p>
          Tern, a dense tool. An employee has the timeline of a customer open: orders,
          cancellations, and what the customer says.
        </p>
      </li>
    </ul>
    <h2>Try it</h2>
    <ol>
      <li>
        Open both side by side: <a href="/shop/" target="_blank">the shop in a new tab</a>,
        <a href="/crm/" target="_blank">the CRM in another</a>.
      </li>
      <li>
        Answer in the shop. In the CRM the answer appears in the timeline of the same customer,
        without reload.
      </li>
      <li>
        Stop everything, or kill it, and run <code>npm start</code> again: the answer is still
        there, once.
      </li>
      <li>
        Go offline in the shop’s tab and answer: the widget says that the answer is kept on this
        device, and sends it when the network is back.
      </li>
    </ol>
    <h2>What is real, and what is invented</h2>
    <p>
      <strong>Real:</strong> the ${demoData.customers.length} customers and their ${purchases}
      orders and cancellations. They are from Online Retail, Chen, D., UCI Machine Learning
      Repository, <a href="https://doi.org/10.24432/C5BW33">doi 10.24432/C5BW33</a>, CC0: invoices
      of a British online shop, December 2010 to December 2011. Customers carry the numbers of the
      source, which holds no names.
    </p>
    <p>
      <strong>Invented:</strong> the shop Hollin &amp; Wren, the CRM Tern, their brands, the agent’s
      account and the sign-in, which asks for no password.
    </p>
    <h2>How it is put together</h2>
    <p>
      Each site has one script tag and the elements it needs. The widgets speak to a collector at
      <code>${collector}</code>, a process of its own with a PostgreSQL database. Who somebody is,
      says a token that is good for five minutes and that the site’s own server signs:
      <code>/shop/token</code> allows to write as the customer, <code>/crm/token</code> to read the
      timelines. All pages run under a strict Content Security Policy with Trusted Types.
    </p>
  </main>`;
  return document({
    language: 'en',
    title: 'Oxbow demo: a shop and a CRM',
    style: 'front.css',
    scheme: 'light dark',
    skip: 'Skip to the content',
    body,
  });
}
