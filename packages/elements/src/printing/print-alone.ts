/**
 * Prints `element` alone: while the print is made, a sheet that only paper sees hides what is not the element nor around it. Made
 * by script as a style sheet object, which a strict page allows where it allows no `<style>`.
 */
export function printAlone(element: HTMLElement): void {
  const alone = new CSSStyleSheet();
  alone.replaceSync(
    '@media print { body :not(:has([data-always-printed]), [data-always-printed], [data-always-printed] *) { display: none } }',
  );
  // In another component's shadow root the page's own sheets do not reach it: then the page is printed as it is.
  const reached = element.getRootNode() === document;
  if (reached) {
    element.dataset['alwaysPrinted'] = '';
    document.adoptedStyleSheets.push(alone);
    const after = (): void => {
      delete element.dataset['alwaysPrinted'];
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
    };
    addEventListener('afterprint', after, { once: true });
  }
  print();
}
