/** Dialogs (RFC 3261 §12). */
package org.linewright.sip.dialog;
