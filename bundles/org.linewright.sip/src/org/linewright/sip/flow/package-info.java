/** Keep-alives (RFC 5626 §4.4), and what a server may ask of us outside a call. */
package org.linewright.sip.flow;
