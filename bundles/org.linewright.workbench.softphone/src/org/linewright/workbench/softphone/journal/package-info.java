/** The calls there were. */
package org.linewright.workbench.softphone.journal;
