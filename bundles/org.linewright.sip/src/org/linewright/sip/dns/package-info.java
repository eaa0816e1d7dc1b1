/** Finding SIP servers (RFC 3263). The only room that names the DNS library. */
package org.linewright.sip.dns;
