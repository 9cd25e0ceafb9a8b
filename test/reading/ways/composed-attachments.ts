import type { ComposedItem, Option, Piece } from './composed-parts.ts'

type OfAttachments = (files: readonly string[], item: ComposedItem) => readonly Piece[]
export const ATTACHMENT_FORMS: readonly (Option<OfAttachments> & {
  readonly numbersNames?: string
  readonly nothing?: true
})[] = [
  { name: 'Bilag (2)', print: (files) => [`Bilag (${files.length})`, ...files] },
  { name: 'Bilag til sagen', print: (files) => ['Bilag til sagen:', ...files.map((file) => `- ${file}`)] },
  { name: 'BILAG', print: (files) => ['BILAG', '', ...files] },
  {
    name: 'Bilag 1 -',
    numbersNames: ' - ',
    print: (files) => ['Bilag:', ...files.map((file, at) => `Bilag ${at + 1} - ${file}`)]
  },
  { name: 'Vedlagt:', print: (files) => ['Vedlagt:', ...files.map((file) => `- ${file}`)] },
  { name: 'Bilag<tab>', print: (files) => files.map((file, at) => `${at === 0 ? 'Bilag:' : ''}\t${file}`) },
  { name: 'Bilag: Ingen', nothing: true, print: () => ['Bilag: Ingen'] },
  { name: 'lines', print: (files) => ['Bilag', ...files] },
  { name: 'lines, colon', print: (files) => ['Bilag:', ...files] },
  { name: 'lines, blank', print: (files) => ['Bilag', '', ...files] },
  { name: 'bullets', print: (files) => ['Bilag:', ...files.map((file) => `- ${file}`)] },
  { name: 'dots', print: (files) => ['Bilag', ...files.map((file) => `• ${file}`)] },
  { name: 'numbers', print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1}. ${file}`)] },
  { name: 'numbers before blanks', print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1}   ${file}`)] },
  {
    name: 'document numbers behind',
    print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1} ${file}     ${369_057 + at}/27`)]
  },
  { name: 'open', print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1} (Åben) ${file}`)] },
  { name: 'sizes', print: (files) => ['Bilag', ...files.map((file, at) => `${file} (${120 + at} KB)`)] },
  { name: 'one line', print: (files) => [`Bilag: ${files.join(', ')}`] },
  { name: 'one line, semicolons', print: (files) => [`Bilag: ${files.join('; ')}`] },
  {
    name: 'Bilag 1:',
    numbersNames: ': ',
    print: (files) => ['Bilag', ...files.map((file, at) => `Bilag ${at + 1}: ${file}`)]
  },
  {
    name: 'links',
    print: (files) => ['Bilag', ...files.map((file, at) => `- [${file}](https://example.org/bilag/${at + 1})`)]
  },
  { name: 'Vedhæftede bilag', print: (files) => ['Vedhæftede bilag', ...files.map((file) => `- ${file}`)] },
  { name: 'Bilagsliste', print: (files) => ['Bilagsliste', ...files] },
  { name: 'none', in: 'both', print: () => [] },
  { name: 'Attachments', in: 'en', print: (files) => ['Attachments', ...files.map((file) => `- ${file}`)] },
  { name: 'Bilag til punktet', print: (files) => ['Bilag til punktet:', ...files] },
  { name: 'Vedhæftede filer', print: (files) => ['Vedhæftede filer:', ...files.map((file) => `- ${file}`)] },
  { name: 'Vedlagte bilag', print: (files) => ['Vedlagte bilag', ...files] },
  { name: 'Åbne bilag', print: (files) => ['Åbne bilag', ...files] },
  { name: 'Sagens bilag', print: (files) => ['Sagens bilag:', ...files.map((file) => `• ${file}`)] },
  { name: 'Bilagsoversigt', print: (files) => ['Bilagsoversigt', '', ...files] },
  { name: 'Bilag vedlagt:', print: (files) => ['Bilag vedlagt:', ...files] },
  {
    name: 'Følgende bilag er vedlagt:',
    print: (files) => ['Følgende bilag er vedlagt:', ...files.map((file) => `- ${file}`)]
  },
  { name: 'Bilag:, capitals', print: (files) => ['BILAG:', ...files] },
  { name: '**Bilag**', print: (files) => ['**Bilag**', '', ...files.map((file) => `- ${file}`)] },
  { name: '### Bilag', print: (files) => ['### Bilag', '', ...files.map((file) => `* ${file}`)] },
  { name: '1) name', print: (files) => ['Bilag:', ...files.map((file, at) => `${at + 1}) ${file}`)] },
  { name: '1 - name', print: (files) => ['Bilag', ...files.map((file, at) => `${at + 1} - ${file}`)] },
  { name: '(1) name', print: (files) => ['Bilag', ...files.map((file, at) => `(${at + 1}) ${file}`)] },
  { name: 'pdf sizes', print: (files) => ['Bilag', ...files.map((file, at) => `${file} (pdf, ${120 + at} KB)`)] },
  { name: 'PDF, MB', print: (files) => ['Bilag', ...files.map((file, at) => `${file} (PDF - 1,${at + 1} MB)`)] },
  { name: '[pdf]', print: (files) => ['Bilag', ...files.map((file) => `${file} [pdf]`)] },
  { name: 'opens anew', print: (files) => ['Bilag', ...files.map((file) => `${file} (åbner i nyt vindue)`)] },
  {
    name: 'document numbers before',
    print: (files) => ['Bilag:', ...files.map((file, at) => `${369_057 + at}/27 ${file}`)]
  },
  {
    name: '(dok.nr. behind)',
    print: (files) => ['Bilag:', ...files.map((file, at) => `${file} (dok.nr. ${369_057 + at}/27)`)]
  },
  {
    name: 'document numbers in brackets',
    print: (files) => ['Bilag', ...files.map((file, at) => `- ${file} (${369_057 + at}/27)`)]
  },
  {
    name: 'document numbers, dash',
    print: (files) => ['Bilag', ...files.map((file, at) => `- ${file} - ${369_057 + at}/27`)]
  },
  {
    name: 'long document numbers',
    print: (files) => ['Bilag:', ...files.map((file, at) => `- ${file} (330-2027-${488_200 + at})`)]
  },
  { name: 'days behind a gap', print: (files) => ['Bilag', ...files.map((file) => `${file}     04-05-2027`)] },
  { name: 'Åben behind', print: (files) => ['Bilag', ...files.map((file) => `${file}     Åben`)] },
  { name: '(Åben) behind', print: (files) => ['Bilag', ...files.map((file) => `${file} (Åben)`)] },
  { name: 'Åben - before', print: (files) => ['Bilag:', ...files.map((file) => `Åben - ${file}`)] },
  {
    name: 'table',
    print: (files) => ['| Bilag | Navn |', '|---|---|', ...files.map((file, at) => `| ${at + 1} | ${file} |`)]
  },
  {
    name: 'table with numbers',
    print: (files) => [
      'Bilag',
      '| Navn | Dokumentnr. |',
      '|---|---|',
      ...files.map((file, at) => `| ${file} | ${369_057 + at}/27 |`)
    ]
  },
  {
    name: 'table with sizes',
    print: (files) => [
      'Bilag',
      '| Filnavn | Størrelse |',
      '|---|---|',
      ...files.map((file, at) => `| ${file} | ${120 + at} KB |`)
    ]
  },
  {
    name: 'columns',
    print: (files) => [
      'Bilag                         Dok.nr.',
      ...files.map((file, at) => `${file.padEnd(34)}${369_057 + at}/27`)
    ]
  },
  { name: 'Hent', print: (files) => ['Bilag', ...files.map((file) => `Hent ${file}`)] },
  { name: 'stars', print: (files) => ['Bilag:', ...files.map((file) => `* ${file}`)] },
  { name: 'blanks between', print: (files) => ['Bilag', ...files.flatMap((file) => ['', file])] },
  { name: 'Bilag, gap', print: (files) => files.map((file, at) => `${at === 0 ? 'Bilag:' : ''}`.padEnd(12) + file) },
  { name: 'Bilag til sagen: one line', print: (files) => [`Bilag til sagen: ${files.join('; ')}`] },
  { name: 'Bilag: 2', print: (files) => [`Bilag: ${files.length}`, ...files] },
  { name: 'Dokumenter', print: (files) => ['Dokumenter:', ...files.map((file) => `- ${file}`)] },
  {
    name: 'Bilag: lines with stops',
    print: (files) => ['Bilag:', ...files.map((file, at) => `${file}${at < files.length - 1 ? ',' : ''}`)]
  },
  {
    name: 'Bilag 1.',
    numbersNames: '. ',
    print: (files) => ['Bilag', ...files.map((file, at) => `Bilag ${at + 1}. ${file}`)]
  },
  {
    name: 'Bilag 1 name',
    numbersNames: ' ',
    print: (files) => ['Bilag', ...files.map((file, at) => `Bilag ${at + 1} ${file}`)]
  },
  {
    name: '- Bilag 1 – ',
    numbersNames: ' – ',
    print: (files) => ['Bilag:', '', ...files.map((file, at) => `- Bilag ${at + 1} – ${file}`)]
  },
  { name: 'Ingen bilag', nothing: true, print: () => ['Ingen bilag'] },
  { name: 'Bilag, Ingen', nothing: true, print: () => ['Bilag', 'Ingen'] },
  { name: 'Bilag: -', nothing: true, print: () => ['Bilag: -'] },
  { name: 'Bilag: Ingen bilag', nothing: true, print: () => ['Bilag: Ingen bilag.'] },
  { name: 'Bilag (0)', nothing: true, print: () => ['Bilag (0)'] },
  { name: 'Enclosures:', in: 'en', print: (files) => ['Enclosures:', ...files] }
]
