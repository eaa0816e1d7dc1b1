/** The numbering of the world, from libphonenumber and from our own list of special numbers. */
package org.linewright.numbers.internal.plan;
