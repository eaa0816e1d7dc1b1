/** Subscriptions of ours (RFC 6665) as pure state machines, what they are told, and the shell that does what they ask for. */
package org.linewright.sip.subscribe;
