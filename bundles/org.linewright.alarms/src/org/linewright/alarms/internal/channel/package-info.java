/** The ways to people: webhook, mail, syslog, screen. */
package org.linewright.alarms.internal.channel;
