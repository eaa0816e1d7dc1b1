/**
 * The forms in which locations and lists of rules are exchanged. Each is read into the mapping that a location file
 * has, with the place of every value, and written from it.
 */
package org.linewright.store.internal.exchange;
