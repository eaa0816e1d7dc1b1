/** Digest access authentication (RFC 7616, RFC 8760). JAIN-SIP's own helper knows MD5 only and is never used. */
package org.linewright.sip.digest;
