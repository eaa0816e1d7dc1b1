/** What stands before the parser: nothing reaches JAIN-SIP that could hurt it. */
package org.linewright.sip.guard;
