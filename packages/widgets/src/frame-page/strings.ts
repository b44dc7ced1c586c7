/** What a frame says where it can show no widget. */
export const strings = {
  noElement:
    'This frame is not set up: its address has to name a widget, such as #element=ox-radar.',
  noOrigin:
    'This frame is not set up: its address has to name the page around it, such as &origin=https://portal.example.',
  notFramed: 'There is nothing to see here: this page is shown inside another one.',
};

export type FrameStrings = typeof strings;
