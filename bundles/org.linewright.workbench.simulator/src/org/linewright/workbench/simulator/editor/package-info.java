/** The pages of the embedded PBX. */
package org.linewright.workbench.simulator.editor;
