/** Voice boxes as values, what keeps them in memory, and a call to one. */
package org.linewright.simulator.box;
