/** Voice boxes as values, and what keeps them in memory. */
package org.linewright.simulator.media.box;
