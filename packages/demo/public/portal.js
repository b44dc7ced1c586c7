// An objective or a dimension that somebody opens in a journey is opened where this portal shows it.
const journey = document.querySelector('ox-journey');
journey?.addEventListener('oxselect', ({ detail: { objective, dimension } }) => {
  const { objectives, radar } = journey.dataset;
  if (objective !== undefined) {
    const address = new URL(objectives, location.href);
    address.searchParams.set('objective', objective);
    location.assign(address);
  } else if (dimension !== undefined) location.assign(radar);
});
