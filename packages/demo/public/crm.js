// What this CRM knows of the customer beside the touchpoints is not in the collector: the page brings it.
const timeline = document.querySelector('ox-customer-timeline');
const profile = document.querySelector('#customer-profile script');
if (timeline && profile) timeline.profile = JSON.parse(profile.textContent);

// A CRM would dial here, or open a chat.
timeline?.addEventListener('oxcontact', () => {
  const said = document.querySelector('#contact-said');
  if (said)
    said.textContent = said.dataset.words.replace('{advisor}', timeline.profile.advisor.name);
});
