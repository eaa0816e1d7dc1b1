/** The wizard for a new line group, against an embedded PBX. */
package org.linewright.ui.wizard;
