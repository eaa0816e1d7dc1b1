/** Dial rules: every number's way through the rules of its location, with or without the steps it took. */
package org.linewright.numbers;
