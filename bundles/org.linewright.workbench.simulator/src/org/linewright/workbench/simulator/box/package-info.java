/** The embedded PBX over the days: what is remembered of it, where its passwords lie, when it runs. No widgets. */
package org.linewright.workbench.simulator.box;
