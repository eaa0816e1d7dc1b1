/** The messages of a trace, put together to calls, registrations and other conversations. */
package org.linewright.diagnostics.call;
