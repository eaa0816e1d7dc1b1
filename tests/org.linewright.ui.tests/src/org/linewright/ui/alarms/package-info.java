/** Who is told, in the real window. */
package org.linewright.ui.alarms;
