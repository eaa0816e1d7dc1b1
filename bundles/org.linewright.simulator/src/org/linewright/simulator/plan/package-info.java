/** What a dialled number means in a domain, from its settings alone. */
package org.linewright.simulator.plan;
