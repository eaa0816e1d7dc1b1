/** Tells people elsewhere when something is wrong with the lines, and when it is well again. */
package org.linewright.alarms;
