/** What is told of lines, calls and the machine, as Prometheus names it. */
package org.linewright.metrics.figure;
