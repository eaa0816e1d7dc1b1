/** What a dialled star code means, and what is switched by it. No socket, no SIP library. */
package org.linewright.simulator.feature;
