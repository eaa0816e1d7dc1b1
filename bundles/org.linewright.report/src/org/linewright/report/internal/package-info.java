/** Each form of a report. */
package org.linewright.report.internal;
