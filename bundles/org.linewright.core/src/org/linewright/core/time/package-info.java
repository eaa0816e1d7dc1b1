/** Time as a parameter: monotonic timers and the waits between attempts. */
package org.linewright.core.time;
