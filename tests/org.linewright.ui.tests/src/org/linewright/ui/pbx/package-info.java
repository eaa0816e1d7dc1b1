/** The embedded PBX, as a person sees and uses it. */
package org.linewright.ui.pbx;
