/** Loggers that JAIN-SIP finds by their names; exported for that alone. */
package org.linewright.sip.quiet;
