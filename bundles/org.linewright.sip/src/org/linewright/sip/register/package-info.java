/** Registration: a pure state machine, and the shell that does what it asks for. */
package org.linewright.sip.register;
