/** Nothing: what a page costs by itself. */
