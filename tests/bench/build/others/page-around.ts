/**
 * A page of another generator, or its layout.
 *
 * @param title of the page, as HTML or in the language of the generator's layouts
 * @param content HTML, likewise
 * @param fixed HTML that every page has after it; may be empty
 */
export function pageAround(title: string, content: string, fixed: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
${fixed}
</body>
</html>
`;
}
