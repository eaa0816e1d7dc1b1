/** The alarms at work. */
package org.linewright.alarms.internal;
