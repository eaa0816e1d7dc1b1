/** Hands every message to those who listen in, without letting any message wait for them. */
package org.linewright.sip.tap;
