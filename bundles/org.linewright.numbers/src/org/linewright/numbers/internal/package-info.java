/** The orders: which steps a number takes on which way. */
package org.linewright.numbers.internal;
