/**
 * What the lines cost, beside a peer of the same run. Not part of the product and not part of its tests: a machine's
 * figures are no law.
 */
package org.linewright.benchmarks;
