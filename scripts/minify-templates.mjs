// Takes out of the templates of a source what only its reader needs: white space and comments. Nobody else can: to a
// bundler they are strings. Each token stays on its line, so that source maps stay true.
import ts from 'typescript';

const tags = { html: minifyHtml, svg: minifyHtml, css: minifyCss };

/**
 * @param {string} text TypeScript or JavaScript
 * @param {string} file its name, for the parser
 */
export function minifyTemplates(text, file) {
  if (!/\b(html|svg|css)`/.test(text)) return text;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const edits = [];
  const visit = (node) => {
    const minify = ts.isTaggedTemplateExpression(node) && tags[node.tag.getText(source)];
    if (minify) {
      const { template } = node;
      const literals = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const literal of literals) edits.push(editOf(literal, source, minify));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let minified = text;
  for (const { start, end, written } of edits.sort((one, other) => other.start - one.start))
    minified = minified.slice(0, start) + written + minified.slice(end);
  return minified;
}

/** The lines that are taken out of a literal are put behind it, where they mean nothing. */
function editOf(literal, source, minify) {
  const start = literal.getStart(source);
  const { end } = literal;
  const whole = source.text.slice(start, end);
  const [, open, inner, close] = /^([`}])([^]*?)(`|\$\{)$/.exec(whole);
  const written = open + minify(inner) + close;
  const lines = whole.split('\n').length - written.split('\n').length;
  return { start, end, written: written + '\n'.repeat(lines) };
}

/** White space that holds a break is one space, which is what a browser makes of it. */
function minifyHtml(text) {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

function minifyCss(text) {
  return text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/(?<=\() | (?=\))/g, '')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}
