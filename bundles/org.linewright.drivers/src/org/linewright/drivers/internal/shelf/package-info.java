/** What is on disk of the drivers that were brought in: the one truth, whole at any instant. */
package org.linewright.drivers.internal.shelf;
