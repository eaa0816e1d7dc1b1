/** JAIN-SIP finds its loggers by name: these say nothing. Exported for it alone. */
package org.linewright.simulator.quiet;
