/**
 * A Crown Centrex in a box: a registrar that takes calls, on a real socket, with the accounts, limits and whims of the original.
 *
 * <p>{@link org.linewright.simulator.EmbeddedPbx} is the way in. A null-free zone; every value is immutable, every
 * service may be used from any thread.
 */
package org.linewright.simulator;
