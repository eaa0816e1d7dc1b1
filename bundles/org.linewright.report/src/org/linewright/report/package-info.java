/** A page with a heading, facts and one table, and the forms in which it is written. */
package org.linewright.report;
