/** Rules, compiled: how one fits, what it makes of a number, and why it did not fit. */
package org.linewright.numbers.internal.rule;
