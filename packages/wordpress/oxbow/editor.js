// The blocks in the editor: their settings beside, and in the text the element itself, which only is looked at.
// Everything it says comes translated from includes/editor.php; it runs as it is, without a build.
(function (wp, given) {
  'use strict';

  const { createElement, Fragment, useEffect, useRef, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    Button,
    PanelBody,
    Placeholder,
    SelectControl,
    TextControl,
    TextareaControl,
    ToggleControl,
  } = wp.components;
  const { words } = given;

  // Their looks from the next versions on, which newer versions of WordPress ask for.
  const look = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  // Of a prompt: what would take it out of the text, or let it wait.
  const notHere = ['presentation', 'trigger', 'pages', 'sample', 'devices', 'kiosk', 'idle'];

  // As long as somebody types an id, no half of it is asked for.
  const patience = 600;

  for (const [name, block] of Object.entries(given.blocks)) {
    const edit = (props) => createElement(Edit, { ...props, tag: `ox-${name}`, block });
    wp.blocks.registerBlockType(`oxbow/${name}`, { edit, save: () => null });
  }

  function Edit({ tag, block, attributes, setAttributes }) {
    const [subject] = block.fields;
    const set = (field, value) => setAttributes({ [field.attribute]: value || undefined });
    const control = (field) =>
      createElement(Control, {
        key: field.attribute,
        field,
        value: attributes[field.attribute],
        onChange: (value) => set(field, value),
      });
    const hasSomething =
      block['is_whole'] || attributes.data || attributes[subject.attribute] !== undefined;
    const isElsewhere = /^(launcher|tab|dialog)$/.test(attributes.presentation);
    const inText = hasSomething
      ? createElement(Preview, { tag, fields: block.fields, attributes })
      : createElement(Start, { block, onChosen: (value) => set(subject, value) });
    return createElement(
      Fragment,
      null,
      createElement(
        InspectorControls,
        null,
        createElement(PanelBody, { title: words.settings }, block.fields.map(control)),
      ),
      createElement(
        'div',
        useBlockProps(),
        inText,
        hasSomething && isElsewhere && createElement('p', null, words.elsewhere),
      ),
    );
  }

  /** What is to be shown is said here first, and taken when it is said whole. */
  function Start({ block, onChosen }) {
    const [value, setValue] = useState(undefined);
    const [subject] = block.fields;
    const submit = (event) => {
      event.preventDefault();
      onChosen(value);
    };
    return createElement(
      Placeholder,
      { label: block.title, instructions: words.noSubject },
      createElement(
        'form',
        { onSubmit: submit },
        createElement(Control, { field: subject, value, onChange: setValue }),
        createElement(Button, { type: 'submit', variant: 'primary' }, words.show),
      ),
    );
  }

  function Control({ field, value, onChange }) {
    const { control, label, help } = field;
    if (control === 'json') return createElement(JsonControl, { field, value, onChange });
    if (control === 'toggle') {
      const { __nextHasNoMarginBottom } = look;
      return createElement(ToggleControl, {
        __nextHasNoMarginBottom,
        label,
        help,
        checked: value === true,
        onChange,
      });
    }
    if (control === 'select') {
      const options = Object.entries(field.options).map(([each, text]) => ({
        value: each,
        label: text,
      }));
      options.unshift({ value: '', label: words.unset });
      return createElement(SelectControl, {
        ...look,
        label,
        help,
        options,
        value: value || '',
        onChange,
      });
    }
    if (control === 'number') return createElement(NumberControl, { field, value, onChange });
    return createElement(TextControl, { ...look, label, help, value: value || '', onChange });
  }

  /** Keeps what is typed as text: on the way to 0.1 stands 0., which is no number yet. */
  function NumberControl({ field, value, onChange }) {
    const [text, setText] = useState(value === undefined ? '' : String(value));
    const change = (next) => {
      setText(next);
      onChange(Number(next));
    };
    const { label, help } = field;
    const range = { type: 'number', step: 'any', min: 0 };
    return createElement(TextControl, {
      ...look,
      ...range,
      label,
      help,
      value: text,
      onChange: change,
    });
  }

  /** Shows JSON and keeps base64url of it: WordPress changes `<`, `&` and backslashes in what authors write. */
  function JsonControl({ field, value, onChange }) {
    const [text, setText] = useState(() => decode(value || ''));
    const isBroken = text.trim() !== '' && !isJson(text);
    const change = (next) => {
      setText(next);
      onChange(next.trim() === '' ? '' : encode(next));
    };
    return createElement(TextareaControl, {
      __nextHasNoMarginBottom: true,
      label: field.label,
      help: isBroken ? words.brokenJson : field.help,
      value: text,
      rows: 6,
      onChange: change,
    });
  }

  function Preview({ tag, fields, attributes }) {
    const place = useRef(null);
    const [shown, setShown] = useState(attributes);
    useEffect(() => {
      const wait = setTimeout(() => setShown(attributes), patience);
      return () => clearTimeout(wait);
    }, [attributes]);
    useEffect(() => {
      // Nobody answers by a slip while they write a page.
      place.current.setAttribute('inert', '');
      bringScript(place.current.ownerDocument);
    }, []);
    useEffect(() => {
      const page = place.current.ownerDocument;
      const element =
        place.current.firstElementChild || place.current.appendChild(page.createElement(tag));
      // Written here: versions of React differ on what they do with a boolean of such an element.
      for (const { attribute } of fields) {
        const value = shown[attribute];
        const isAway = tag === 'ox-feedback-prompt' && notHere.includes(attribute);
        if (isAway || value === undefined || value === false || value === '')
          element.removeAttribute(attribute);
        else element.setAttribute(attribute, value === true ? '' : String(value));
      }
    }, [shown]);
    return createElement('div', { ref: place, lang: given.language });
  }

  /** The editor shows the text in its own page or in a frame, as it likes: the script is brought to where the text is. */
  function bringScript(page) {
    if (page.getElementById('oxbow-preview-js')) return;
    const script = page.createElement('script');
    script.id = 'oxbow-preview-js';
    script.type = 'module';
    script.src = given.script;
    for (const [attribute, value] of Object.entries(given.data))
      script.setAttribute(attribute, value);
    page.head.append(script);
  }

  function isJson(text) {
    try {
      return typeof JSON.parse(text) === 'object';
    } catch {
      return false;
    }
  }

  function encode(text) {
    const bytes = new TextEncoder().encode(text);
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }

  /** What was written by other means may be JSON itself. */
  function decode(kept) {
    if (!/^[\w-]+$/.test(kept)) return kept;
    try {
      const binary = atob(kept.replaceAll('-', '+').replaceAll('_', '/'));
      return new TextDecoder().decode(Uint8Array.from(binary, (each) => each.charCodeAt(0)));
    } catch {
      return kept;
    }
  }
})(window.wp, window.oxbowEditor);
