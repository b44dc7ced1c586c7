import type { TemplateResult } from 'lit';
import type { Formats } from './formats.js';
import { placeholder, placeholderRows, placeholderSetting } from './placeholder.js';
import type { RowSetting } from './row-setting.js';
import { toRowView } from './row-view-model.js';
import { toSections } from './sections.js';
import type { CustomerTimelineWording } from './strings.js';
import {
  renderCustomerTimeline,
  type CustomerTimelineActions,
  type TimelineFrame,
} from './template.js';
import { toCustomerTimelineView } from './view-model.js';

/** Draws a timeline with bars for its words. What draws it is warm then: the first rows of the data come sooner. */
export function renderBones(
  wording: CustomerTimelineWording,
  formats: Formats,
  actions: CustomerTimelineActions,
  frame: TimelineFrame,
): TemplateResult {
  const setting: RowSetting = {
    locale: wording.locale,
    text: wording.text,
    ...placeholderSetting,
  };
  const rows = placeholderRows.map((row) => toRowView(row, setting, formats));
  const view = toCustomerTimelineView(placeholder, setting, formats);
  return renderCustomerTimeline(view, wording, actions, { ...frame, sections: toSections(rows) });
}
