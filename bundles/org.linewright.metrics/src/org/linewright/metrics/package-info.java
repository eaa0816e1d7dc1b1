/** Tells the figures of running lines to who watches machines: an HTTP end point with metrics and health. */
package org.linewright.metrics;
