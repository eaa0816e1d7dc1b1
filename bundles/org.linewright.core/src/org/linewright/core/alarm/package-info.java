/** Who is told when something is wrong with the lines: rules, channels, quiet hours. */
package org.linewright.core.alarm;
