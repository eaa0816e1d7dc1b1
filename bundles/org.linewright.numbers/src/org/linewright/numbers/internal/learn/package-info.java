/** How rules are found from examples. */
package org.linewright.numbers.internal.learn;
