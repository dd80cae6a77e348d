import type { RunComparison } from '../compare-runs.ts';
import { askedOf, toldOf } from '../measures.ts';
import type { Report } from '../report.ts';
import type { Run } from '../run-file.ts';
import { counted } from '../wording.ts';
import { changeCases, missCases } from './cases.ts';
import { confidenceFigures } from './confidence-plots.ts';
import { escaped } from './markup.ts';
import { differenceTable, groupSection, metricTable, outcomeTable, tiles, timingTable } from './sections.ts';
import { STYLE } from './style.ts';

/** An evaluation as one HTML file for people: no script, no network, readable on paper. */

export type Evaluated = {
  readonly run: Run;
  readonly report: Report;
  /** Null where there is nothing to compare with. */
  readonly comparison: RunComparison | null;
};

export function htmlPage({ run, report, comparison }: Evaluated): string {
  const sections = [...sectionsOf(run, report), ...(comparison ? comparedSections(comparison) : []), misses(run)];
  const shown = sections.filter(({ html }) => html !== '');
  const links = shown.map(({ id, title }) => `<a href="#${id}">${escaped(title)}</a>`);
  const body = shown.map(({ id, title, html }) => `<section id="${id}"><h2>${escaped(title)}</h2>${html}</section>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`Footnote: evaluation of ${run.set}`)}</title>
<style>${STYLE}</style>
</head>
<body><main>
<header><h1>${escaped(`Evaluation of ${run.set}`)}</h1>
<p class="soft">${escaped(factsOf(run))}</p>
<nav>${links.join('')}</nav></header>
${tiles(report)}
${body.join('\n')}
</main></body>
</html>
`;
}

type Section = { readonly id: string; readonly title: string; readonly html: string };

function sectionsOf(run: Run, report: Report): Section[] {
  const figures = confidenceFigures(askedOf(run.questions).map(toldOf), report, run.thresholds).map(
    ({ title, caption, svg }) =>
      `<figure><h3>${escaped(title)}</h3>${svg}<figcaption>${escaped(caption)}</figcaption></figure>`,
  );
  return [
    { id: 'metrics', title: 'All numbers', html: `${METHOD}${metricTable(report)}` },
    {
      id: 'styles',
      title: 'By style',
      html: groupSection('style', report.styles),
    },
    {
      id: 'kinds',
      title: 'By kind',
      html: groupSection('kind', report.kinds),
    },
    {
      id: 'confidence',
      title: 'Confidence',
      html: figures.length > 0 ? `<div class="plots large">${figures.join('')}</div>` : '',
    },
    { id: 'outcomes', title: 'Outcomes', html: outcomeTable(report.outcomes) },
    { id: 'timings', title: 'Time', html: timingTable(report.timings) },
  ];
}

const METHOD =
  '<p class="soft">Lines beside a number are its 95% bootstrap interval over the questions: where it could have come out with other questions of the same sort.</p>';

function comparedSections(comparison: RunComparison): Section[] {
  const { paired, unpaired, won, lost } = comparison;
  const alone = unpaired > 0 ? ` ${unpaired} questions that only one run asked are left out.` : '';
  const method = `<p class="soft">${paired} questions in both runs.${alone} Green and red are differences whose 95% interval leaves out 0; p is how likely one as large is when the two runs are exchanged at random, question by question.</p>`;
  return [
    { id: 'compared', title: 'Against the earlier run', html: `${method}${differenceTable(comparison)}` },
    { id: 'won', title: `Won (${won.length})`, html: changeCases(won) },
    { id: 'lost', title: `Lost (${lost.length})`, html: changeCases(lost) },
  ];
}

function misses({ questions }: Run): Section {
  const { length } = questions.filter(({ miss }) => miss);
  return { id: 'misses', title: `Misses (${length})`, html: missCases(questions) };
}

function factsOf({ made, library, questions }: Run): string {
  const day = made.replace('T', ' ').replace(/\.\d+Z$/u, ' UTC');
  return [
    counted(questions.length, 'question'),
    `${counted(library.documents, 'document')} in ${counted(library.passages, 'passage')}, revision ${library.revision}`,
    day,
  ].join(' · ');
}
