/** Keep-alives (RFC 5626 §4.4). */
package org.linewright.sip.flow;
