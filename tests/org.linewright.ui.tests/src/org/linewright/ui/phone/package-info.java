/** Calls in the real window, through the embedded PBX. */
package org.linewright.ui.phone;
