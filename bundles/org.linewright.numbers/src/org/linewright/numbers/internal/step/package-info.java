/** The steps of the orders, each a pure rule from what comes to what goes. */
package org.linewright.numbers.internal.step;
