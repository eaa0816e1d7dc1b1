/** The only room that touches JAIN-SIP's stack. */
package org.linewright.sip.stack;
