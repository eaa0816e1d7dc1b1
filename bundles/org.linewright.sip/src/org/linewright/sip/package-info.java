/**
 * Registers and calls. One SIP stack and one UDP port serve all lines; the stack itself never shows.
 *
 * <p>Laws: nothing here blocks its caller for longer than a system call; answers come on the stack's own threads and
 * must be handled quickly; a call comes only from where its line has registered; a datagram of a stranger is neither parsed nor answered; credentials go only to the line's
 * own registrar.
 */
package org.linewright.sip;
