/**
 * Prints the chart alone: while the print is made, a sheet that only paper sees hides what is not the chart nor around it. Made
 * by script as a style sheet object, which a strict page allows where it allows no `<style>`.
 */
export function printSheet(chart: HTMLElement): void {
  const alone = new CSSStyleSheet();
  alone.replaceSync(
    '@media print { body :not(:has([data-always-printed]), [data-always-printed], [data-always-printed] *) { display: none } }',
  );
  // In another component's shadow root the page's own sheets do not reach it: then the page is printed as it is.
  const reached = chart.getRootNode() === document;
  if (reached) {
    chart.dataset['alwaysPrinted'] = '';
    document.adoptedStyleSheets.push(alone);
    const after = (): void => {
      delete chart.dataset['alwaysPrinted'];
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
    };
    addEventListener('afterprint', after, { once: true });
  }
  print();
}
