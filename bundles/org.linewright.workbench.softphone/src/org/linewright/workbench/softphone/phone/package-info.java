/** The calls of this workbench and what can be done with them; widgets only show it. For the UI thread. */
package org.linewright.workbench.softphone.phone;
