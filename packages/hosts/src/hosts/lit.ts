import { nothing, render, type TemplateResult } from 'lit';
import { componentOf } from 'virtual:components';
import { offer, type Given } from '../app.js';

type Template = (values: Given['values'], hear: Given['hear']) => TemplateResult;

offer({
  render: (place, { tag, values, hear }) =>
    void render(componentOf<Template>(tag)(values, hear), place),
  clear: (place) => void render(nothing, place),
});
