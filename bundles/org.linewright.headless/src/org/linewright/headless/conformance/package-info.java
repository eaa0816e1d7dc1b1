/** What a driver promises and what came of it, as a report: chapters of tables, printed, in Markdown or in HTML. */
package org.linewright.headless.conformance;
