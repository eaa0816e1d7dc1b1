/** What is wrong with the rules of a location, what they do to many numbers, and which rules would do what is wanted. */
package org.linewright.numbers.check;
