/** Puts a bundle beside those that run, tries it where nobody sees it, and lets it take the place of another. */
package org.linewright.drivers.internal.swap;
