/** What JAIN-SIP finds by its name: loggers that say nothing, and no keys; exported for that alone. */
package org.linewright.sip.quiet;
